using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Access;
using SocialWatch.Access.KeyRing;
using SocialWatch.Access.SecondFactor;

namespace SocialWatch.Tests.Access;

/// <summary>What would let somebody in must not be found in what lies on a disk.</summary>
public sealed class AtRestTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task Neither_the_key_ring_nor_a_second_factor_lies_readable(string provider)
    {
        await using var house = await House.Open(provider);
        var (worker, key) = await WithSecondFactor(house);
        Assert.Equal(key, await KeyOf(house, worker));
        string[] ring = [.. await house.Ask<IKeyManager, IEnumerable<string>>(keys => Task.FromResult(keys.GetAllKeys().Select(Secret)))];
        Assert.NotEmpty(ring);

        var stored = await Stored(house);

        Assert.True(stored.AsSpan().IndexOf("encryptedSecret"u8) >= 0);
        Assert.All([key, .. ring], secret => Assert.DoesNotContain(Spellings(secret), spelling => stored.AsSpan().IndexOf(spelling) >= 0));
    }

    [Fact]
    public async Task What_lies_open_would_be_found()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        var stored = await Stored(house);

        Assert.Contains(Spellings("karima"), spelling => stored.AsSpan().IndexOf(spelling) >= 0);
    }

    [Fact]
    public async Task The_ring_is_read_again_after_a_restart_and_a_key_that_lies_open_is_not_used()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        var ring = await house.Ask<AccessDb, string>(db => db.ProtectionKeys.Select(key => key.Xml).FirstAsync());
        await house.Ask<AccessDb, int>(async db =>
        {
            db.Add(new ProtectionKey { Name = "slipped-in", Xml = Opened(ring) });
            return await db.SaveChangesAsync();
        });

        await using var again = await House.Open(house.Options);
        var keys = await again.Ask<IKeyManager, IReadOnlyCollection<IKey>>(manager => Task.FromResult(manager.GetAllKeys()));
        Assert.Equal(XElement.Parse(ring).Attribute("id")!.Value, Assert.Single(keys).KeyId.ToString());
        Assert.NotEmpty(Secret(keys.Single()));
    }

    [Fact]
    public async Task A_key_of_another_worker_or_one_that_lies_open_lets_nobody_in()
    {
        await using var house = await House.Open();
        var (karima, key) = await WithSecondFactor(house);
        var omar = (await house.Add("omar", Roles.Caseworker)).Value;
        var hers = await house.Ask<AccessDb, string>(db => db.UserTokens.Where(token => token.UserId == karima).Select(token => token.Value!).FirstAsync());

        foreach (var slippedIn in new[] { hers, key })
        {
            await house.Ask<AccessDb, int>(async db =>
            {
                await db.UserTokens.Where(token => token.UserId == omar).ExecuteDeleteAsync();
                db.Add(new IdentityUserToken<Guid> { UserId = omar, LoginProvider = "[AspNetUserStore]", Name = "AuthenticatorKey", Value = slippedIn });
                return await db.SaveChangesAsync();
            });
            Assert.Null(await KeyOf(house, omar));
        }
    }

    private static async Task<(Guid Worker, string Key)> WithSecondFactor(House house)
    {
        var id = (await house.Add("karima", Roles.Caseworker)).Value;
        var key = SecondFactors.NewKey();
        await house.Ask<IUserStore<Worker>, IdentityResult>(async store =>
        {
            var worker = (await store.FindByIdAsync(id.ToString(), CancellationToken.None))!;
            await ((IUserAuthenticatorKeyStore<Worker>)store).SetAuthenticatorKeyAsync(worker, key, CancellationToken.None);
            return await store.UpdateAsync(worker, CancellationToken.None);
        });
        return (id, key);
    }

    private static Task<string?> KeyOf(House house, Guid worker) => house.Ask<UserManager<Worker>, string?>(async workers =>
        await workers.GetAuthenticatorKeyAsync((await workers.FindByIdAsync(worker.ToString()))!));

    /// <summary>The key material, as the framework would write it in the open.</summary>
    private static string Secret(IKey key) => Exported(key).Descendants("value").Single().Value;

    private static XElement Exported(IKey key) => ((IAuthenticatedEncryptorDescriptor)key.Descriptor).ExportToXml().SerializedDescriptorElement;

    /// <summary>A key as somebody who can write to the table might add it.</summary>
    private static string Opened(string ring)
    {
        var key = XElement.Parse(ring);
        key.SetAttributeValue("id", Guid.NewGuid());
        key.Descendants().Single(one => one.Name.LocalName == "encryptedSecret")
            .ReplaceWith(new XElement("masterKey", new XElement("value", Convert.ToBase64String(new byte[64]))));
        return key.ToString();
    }

    private static IEnumerable<byte[]> Spellings(string secret) => [Encoding.UTF8.GetBytes(secret), Encoding.Unicode.GetBytes(secret)];

    /// <summary>All bytes of the database's files, or all rows of the server's tables.</summary>
    private static async Task<byte[]> Stored(House house)
    {
        if (house.Options.Provider == "postgres")
        {
            return Encoding.UTF8.GetBytes(await house.Ask<AccessDb, string>(async db => string.Join('\n', await db.Database.SqlQueryRaw<string>(
                """
                select one::text as "Value" from access_worker_tokens one union all select one::text from access_data_protection_keys one
                union all select one::text from access_workers one
                """).ToListAsync())));
        }

        var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(house.Options.ConnectionString).DataSource;
        var bytes = new List<byte>();
        foreach (var one in Directory.GetFiles(Path.GetDirectoryName(file)!))
        {
            await using var stream = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var read = new byte[stream.Length];
            await stream.ReadExactlyAsync(read);
            bytes.AddRange(read);
        }

        return [.. bytes];
    }
}
