using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;

namespace SocialWatch.Tests.Journal;

public class KeyStoreTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Two_who_meet_one_person_at_once_get_one_key(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var beside = store.Beside();
        var people = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();
        var made = new ConcurrentBag<(Guid Person, PersonKey Key)>();

        await Task.WhenAll(people.SelectMany(person => new[] { store, beside, store, beside }.Select(async one => made.Add((person, (await one.Keys.FindOrMake(person))!)))));

        Assert.All(people, person =>
        {
            var keys = made.Where(one => one.Person == person).Select(one => one.Key).ToList();
            var box = keys[0].Seal("told in confidence"u8, person, 1);
            Assert.Equal(4, keys.Count);
            Assert.All(keys, key => Assert.Equal("told in confidence"u8.ToArray(), key.Open(box, person, 1)));
        });
        await using var db = await store.KeyStores.CreateDbContextAsync();
        Assert.Equal(40, await db.PersonKeys.CountAsync());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_key_is_on_disk_before_anything_is_sealed_with_it(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = Guid.CreateVersion7();
        var box = (await store.Keys.FindOrMake(person))!.Seal("told in confidence"u8, person, 1);
        await using var later = store.Beside();

        Assert.Equal("told in confidence"u8.ToArray(), (await later.Keys.Find(person))!.Open(box, person, 1));
        Assert.Contains(person, (await later.Keys.All()).Keys);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_key_that_was_destroyed_is_gone_and_never_made_again(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var later = store.Beside();
        var (person, neverMet) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.Keys.FindOrMake(person);
        var wrapped = (await RowOf(store, person)).Wrapped!;

        await store.Keys.Destroy(person, Street.Evening.At);
        await store.Keys.Destroy(person, Street.Evening.At.AddDays(1));
        await store.Keys.Destroy(neverMet, Street.Evening.At);

        foreach (var forgotten in new[] { person, neverMet })
        {
            Assert.Null(await store.Keys.Find(forgotten));
            Assert.Null(await store.Keys.FindOrMake(forgotten));
            Assert.Null(await later.Keys.FindOrMake(forgotten));
            Assert.DoesNotContain(forgotten, (await later.Keys.All()).Keys);
            Assert.Equal(new PersonKeyRow { Person = forgotten, DestroyedAt = Street.Evening.At.ToUniversalTime() }, await RowOf(store, forgotten));
        }

        if (kind is DatabaseKind.Sqlite)
        {
            Assert.DoesNotContain(Directory.GetFiles(store.Folder, "*", SearchOption.AllDirectories), file => Read(file).AsSpan().IndexOf(wrapped) >= 0);
        }
    }

    [Fact]
    public async Task A_key_that_is_made_while_it_is_destroyed_does_not_outlive_it()
    {
        await using var store = await Store.Open(DatabaseKind.PostgreSql);
        await using var beside = store.Beside();
        var people = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();

        await Task.WhenAll(people.SelectMany(person => new[] { store.Keys.FindOrMake(person).AsTask(), beside.Keys.Destroy(person, Street.Evening.At) }));

        await Assert.AllAsync(people, async person => Assert.Null((await RowOf(store, person)).Wrapped));
    }

    [Fact]
    public async Task The_wrapped_key_of_one_person_is_no_use_to_another()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        var (person, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.Keys.FindOrMake(person);
        await using (var db = await store.KeyStores.CreateDbContextAsync())
        {
            db.Add(await db.PersonKeys.AsNoTracking().SingleAsync() with { Person = other });
            await db.SaveChangesAsync();
        }

        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await store.Keys.Find(other));
    }

    private static async Task<PersonKeyRow> RowOf(Store store, Guid person)
    {
        await using var db = await store.KeyStores.CreateDbContextAsync();
        return await db.PersonKeys.AsNoTracking().SingleAsync(row => row.Person == person);
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
