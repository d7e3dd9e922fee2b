using System.Net;
using Microsoft.Data.Sqlite;
using SocialWatch.Access;

namespace SocialWatch.Tests.Access;

public sealed class DeviceTests
{
    [Fact]
    public async Task A_worker_adds_a_phone_uses_it_and_revokes_it()
    {
        await using var house = await House.Open();
        var karima = await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");

        var token = await AddPhone(browser);
        using var phone = Browser.Device(house.Address, token);
        Assert.Equal(karima.Value.ToString(), (await phone.Get("/api/who")).Text);

        var page = await browser.Get("/account/devices");
        Assert.DoesNotContain(token, page.Text, StringComparison.Ordinal);
        Assert.True((await browser.SendFrom(page, "form[action*=Revoke]")).IsDone);

        Assert.Equal(HttpStatusCode.Unauthorized, await phone.Status("/api/who"));
    }

    [Fact]
    public async Task The_token_is_nowhere_in_the_database_file()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        var token = await AddPhone(browser);

        var file = new SqliteConnectionStringBuilder(house.Options.ConnectionString).DataSource;
        var stored = string.Concat(Directory.GetFiles(Path.GetDirectoryName(file)!).Select(path => System.Text.Encoding.Latin1.GetString(Read(path))));

        Assert.Contains("round phone", stored, StringComparison.Ordinal);
        Assert.DoesNotContain(token["swd_".Length..], stored, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(House.Password, stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_token_opens_nothing()
    {
        await using var house = await House.Open();
        foreach (var token in new[] { "swd_" + new string('0', 64), "swd_", "eyJhbGciOiJub25lIn0.e30." })
        {
            using var phone = Browser.Device(house.Address, token);
            Assert.Equal(HttpStatusCode.Unauthorized, await phone.Status("/api/who"));
        }
    }

    [Fact]
    public async Task A_stolen_phone_cannot_make_itself_a_second_token_or_a_colleague()
    {
        await using var house = await House.Open();
        var boss = await RevocationTests.Coordinator(house);
        using var phone = await RevocationTests.Phone(house, boss.Worker);

        Assert.Equal(HttpStatusCode.OK, await phone.Status("/may/Coordinate"));
        foreach (var page in new[] { "/account", "/account/devices", "/account/password", "/account/second-factor", "/team", "/team/add" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await phone.Status(page));
        }
    }

    [Fact]
    public async Task Nobody_revokes_the_phone_of_somebody_else()
    {
        await using var house = await House.Open();
        var karima = await house.Add("karima", Roles.Caseworker);
        await house.Add("youssef", Roles.Caseworker);
        using var hers = await house.SignedIn("karima");
        using var his = await house.SignedIn("youssef");
        using var phone = await RevocationTests.Phone(house, karima);
        await AddPhone(his);
        var herDevice = (await hers.Get("/account/devices")).Page.QuerySelector("input[name=device]")!.GetAttribute("value")!;

        await his.Send("/account/devices", "form[action*=Revoke]", ("device", herDevice));

        Assert.Equal(HttpStatusCode.OK, await phone.Status("/api/who"));
    }

    private static async Task<string> AddPhone(Browser browser)
    {
        var answer = await browser.Send("/account/devices", "#device", ("Form.Name", "round phone"));
        var token = answer.Page.QuerySelector(".sw-token")?.TextContent;
        Assert.StartsWith("swd_", token, StringComparison.Ordinal);
        return token!;
    }

    // The program still holds the file open.
    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
