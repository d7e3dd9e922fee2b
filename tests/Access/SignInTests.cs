using System.Net;
using SocialWatch.Access;

namespace SocialWatch.Tests.Access;

public sealed class SignInTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_worker_comes_in_and_goes_out(string provider)
    {
        await using var house = await House.Open(provider);
        await house.Add("karima", Roles.Caseworker);
        using var browser = new Browser(house.Address);

        var answer = await browser.SignIn("Karima", House.Password, "/sign-in?returnUrl=%2Fforgotten");
        Assert.Equal("/forgotten", answer.Leads);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));

        var gone = await browser.Send("/account", "form.sw-person");
        Assert.Equal("/sign-in", gone.Leads);
        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));
    }

    [Fact]
    public async Task An_address_elsewhere_is_not_followed_after_sign_in()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = new Browser(house.Address);

        var answer = await browser.SignIn("karima", House.Password, "/sign-in?returnUrl=https%3A%2F%2Fexample.org%2F");

        Assert.Equal("/", answer.Leads);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_read_the_same()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = new Browser(house.Address);

        var wrong = await browser.SignIn("karima", "not her password at all");
        var unknown = await browser.SignIn("karimo", "not her password at all");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotEmpty(wrong.Complaint);
        Assert.Equal(wrong.Complaint, unknown.Complaint);
        Assert.Equal(wrong.Status, unknown.Status);
    }

    [Fact]
    public async Task A_rejected_form_keeps_the_name_and_drops_the_password()
    {
        await using var house = await House.Open();
        using var browser = new Browser(house.Address);

        var answer = await browser.SignIn("karima", "thyme in the kitchen");

        Assert.Contains("value=\"karima\"", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thyme in the kitchen", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_password_has_to_wait_and_an_unknown_name_too()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = new Browser(house.Address);
        var (known, unknown) = (new List<string>(), new List<string>());
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            known.Add((await browser.SignIn("karima", $"wrong number {attempt}")).Complaint);
            unknown.Add((await browser.SignIn("nobody", $"wrong number {attempt}")).Complaint);
        }

        Assert.Equal(known, unknown);
        Assert.Equal(known[0], known[3]);
        Assert.NotEqual(known[0], known[4]);
        Assert.Equal(known[4], (await browser.SignIn("karima", House.Password)).Complaint);
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_out()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        var opened = new Answer(HttpStatusCode.OK, "<form id=evil action=/sign-out></form>", Leads: null);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendFrom(opened, "#evil")).Status);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_session_outlives_a_restart_and_holds_on_another_host_of_the_same_database(string provider)
    {
        await using var house = await House.Open(provider);
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        await using var neighbour = await House.Open(house.Options);

        using var there = browser.At(neighbour.Address);

        Assert.Equal(HttpStatusCode.OK, await there.Status("/forgotten"));
    }

    [Fact]
    public async Task A_session_nobody_uses_ends_after_twelve_hours()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");

        house.Clock.Ahead = TimeSpan.FromHours(11);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
        house.Clock.Ahead = TimeSpan.FromHours(22);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
        house.Clock.Ahead = TimeSpan.FromHours(35);
        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));
    }
}
