using System.Net;
using System.Text;
using SocialWatch.Access;
using SocialWatch.Access.SecondFactor;

namespace SocialWatch.Tests.Access;

public sealed class SecondFactorTests
{
    [Theory] // RFC 6238, appendix B, last six digits.
    [InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Encoding.ASCII.GetBytes("12345678901234567890"), seconds / 30));

    [Fact]
    public void A_key_survives_being_written_down()
    {
        var key = SecondFactors.NewKey();
        Assert.Equal(32, key.Length);
        Assert.Equal(key, Base32.Write(Base32.Read(key)));
        Assert.Equal("MZXW6YTBOI", Base32.Write("foobar"u8));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task With_a_second_factor_the_password_alone_opens_nothing(string provider)
    {
        await using var house = await House.Open(provider);
        await house.Add("karima", Roles.Caseworker);
        var (key, _) = await TurnOn(house, "karima");
        using var browser = new Browser(house.Address);

        var first = await browser.SignIn("karima", House.Password, "/sign-in?returnUrl=%2Fforgotten");
        Assert.Equal("/sign-in/code?returnUrl=%2Fforgotten", first.Leads);
        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));

        Assert.False((await browser.Send(first.Leads!, "#code", ("Form.Code", "000000"))).IsDone);
        house.Clock.Ahead = TimeSpan.FromMinutes(2);
        var second = await browser.Send(first.Leads!, "#code", ("Form.Code", CodeNow(house, key)));
        Assert.Equal("/forgotten", second.Leads);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
    }

    [Fact]
    public async Task A_code_opens_the_door_once()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        var (key, _) = await TurnOn(house, "karima");
        house.Clock.Ahead = TimeSpan.FromMinutes(2);
        var code = CodeNow(house, key);
        using var hers = new Browser(house.Address);
        using var onlooker = new Browser(house.Address);
        await hers.SignIn("karima", House.Password);
        await onlooker.SignIn("karima", House.Password);

        Assert.True((await hers.Send("/sign-in/code", "#code", ("Form.Code", code))).IsDone);
        Assert.False((await onlooker.Send("/sign-in/code", "#code", ("Form.Code", code))).IsDone);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_and_is_not_readable_in_the_database()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        var (_, codes) = await TurnOn(house, "karima");
        Assert.Equal(10, codes.Count);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var browser = new Browser(house.Address);
            await browser.SignIn("karima", House.Password);
            Assert.Equal(attempt == 0, (await browser.Send("/sign-in/code", "#code", ("Form.Code", codes[0].ToLowerInvariant()))).IsDone);
        }

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(house.Options.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "select group_concat(Value) from access_worker_tokens";
        var stored = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(codes[1], stored, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Guessing_at_codes_is_stopped_like_guessing_at_passwords()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        var (key, codes) = await TurnOn(house, "karima");
        using var browser = new Browser(house.Address);
        await browser.SignIn("karima", House.Password);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.Send("/sign-in/code", "#code", ("Form.Code", attempt % 2 == 0 ? "000000" : "wrong-code"));
        }

        house.Clock.Ahead = TimeSpan.FromMinutes(1);
        Assert.Contains("Too many", (await browser.Send("/sign-in/code", "#code", ("Form.Code", CodeNow(house, key)))).Complaint, StringComparison.Ordinal);
        Assert.Contains("Too many", (await browser.Send("/sign-in/code", "#code", ("Form.Code", codes[0]))).Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_it_off_needs_the_password()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        await TurnOn(house, browser);

        Assert.False((await browser.Send("/account/second-factor", "#second-factor", ("Form.Password", "a wrong guess"))).IsDone);
        Assert.True((await browser.Send("/account/second-factor", "#second-factor", ("Form.Password", House.Password))).IsDone);
        Assert.True((await new Browser(house.Address).SignIn("karima", House.Password)).Leads is "/");
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOn(House house, string userName)
    {
        using var browser = await house.SignedIn(userName);
        return await TurnOn(house, browser);
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOn(House house, Browser browser)
    {
        var page = await browser.Get("/account/second-factor");
        Assert.NotNull(page.Page.QuerySelector("svg[role=img] path"));
        var key = page.Page.QuerySelector("input[name='Form.Key']")!.GetAttribute("value")!;
        var answer = await browser.SendFrom(page, "#second-factor", ("Form.Code", CodeNow(house, key)));
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
        return (key, [.. answer.Page.QuerySelectorAll("#second-factor li code").Select(code => code.TextContent)]);
    }

    private static string CodeNow(House house, string key) => OneTimeCode.At(Base32.Read(key), OneTimeCode.StepAt(house.Clock.GetUtcNow()));
}
