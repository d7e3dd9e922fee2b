using System.Net;
using SocialWatch.Access;
using SocialWatch.Access.Devices;
using SocialWatch.Kernel;

namespace SocialWatch.Tests.Access;

/// <summary>Revoked means now (G25): on the next request of this host, within a second on another.</summary>
public sealed class RevocationTests
{
    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_deactivated_workers_session_and_token_die_on_the_next_request(string provider)
    {
        await using var house = await House.Open(provider);
        var coordinator = await Coordinator(house);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        using var phone = await Phone(house, karima);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));
        Assert.Equal(HttpStatusCode.OK, await phone.Status("/api/who"));

        Assert.Null(await house.Ask<Team, Refusal?>(team => team.Deactivate(coordinator, karima)));

        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.Status("/api/who"));
        Assert.False((await browser.SignIn("karima", House.Password)).IsDone);
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task On_another_host_it_takes_a_second_at_most(string provider)
    {
        await using var house = await House.Open(provider);
        await using var neighbour = await House.Open(house.Options);
        var coordinator = await Coordinator(house);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var browser = (await neighbour.SignedIn("karima"))!;
        using var phone = (await Phone(house, karima)).At(neighbour.Address);
        Assert.Equal(HttpStatusCode.OK, await browser.Status("/forgotten"));

        await house.Ask<Team, Refusal?>(team => team.Deactivate(coordinator, karima));
        neighbour.Clock.Ahead = TimeSpan.FromSeconds(1.01);

        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_changed_role_opens_and_closes_doors_at_once_and_the_session_goes_on(string provider)
    {
        await using var house = await House.Open(provider);
        var coordinator = await Coordinator(house);
        var karima = await house.Add("karima", Roles.Observer);
        using var browser = await house.SignedIn("karima");
        using var phone = await Phone(house, karima);
        Assert.Equal(HttpStatusCode.Forbidden, await browser.Status("/may/MeetPeople"));
        Assert.Equal(HttpStatusCode.Forbidden, await phone.Status("/may/MeetPeople"));

        Assert.Null(await house.Ask<Team, Refusal?>(team => team.ChangeRole(coordinator, karima, Roles.Volunteer)));

        Assert.Equal(HttpStatusCode.OK, await browser.Status("/may/MeetPeople"));
        Assert.Equal(HttpStatusCode.OK, await phone.Status("/may/MeetPeople"));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.Status("/may/SeeOutcomes"));
    }

    [Fact]
    public async Task Who_comes_back_signs_in_again_and_old_tokens_stay_dead()
    {
        await using var house = await House.Open();
        var coordinator = await Coordinator(house);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        using var phone = await Phone(house, karima);
        await house.Ask<Team, Refusal?>(team => team.Deactivate(coordinator, karima));
        await house.Ask<Team, Refusal?>(team => team.Reactivate(coordinator, karima));

        Assert.Equal(HttpStatusCode.Redirect, await browser.Status("/forgotten"));
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.Status("/api/who"));
        Assert.True((await browser.SignIn("karima", House.Password)).IsDone);
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker);
        using var here = await house.SignedIn("karima");
        using var cafe = await house.SignedIn("karima");

        var answer = await here.Send("/account/password", "#password",
            ("Form.Present", House.Password), ("Form.Wished", "rain over the Chaouia plain"), ("Form.Again", "rain over the Chaouia plain"));

        Assert.True(answer.IsDone, answer.Complaint);
        Assert.Equal(HttpStatusCode.OK, await here.Status("/forgotten"));
        Assert.Equal(HttpStatusCode.Redirect, await cafe.Status("/forgotten"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_new_password_revokes_every_device(string provider)
    {
        await using var house = await House.Open(provider);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var browser = await house.SignedIn("karima");
        using var hers = await Phone(house, karima);
        using var others = await Phone(house, await house.Add("youssef", Roles.Caseworker));

        Assert.False((await browser.Send("/account/password", "#password", ("Form.Present", House.Password), ("Form.Wished", "short"), ("Form.Again", "short"))).IsDone);
        Assert.Equal(HttpStatusCode.OK, await hers.Status("/api/who"));

        Assert.True((await browser.Send("/account/password", "#password",
            ("Form.Present", House.Password), ("Form.Wished", "rain over the Chaouia plain"), ("Form.Again", "rain over the Chaouia plain"))).IsDone);

        Assert.Equal(HttpStatusCode.Unauthorized, await hers.Status("/api/who"));
        Assert.Equal(HttpStatusCode.OK, await others.Status("/api/who"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_temporary_password_revokes_every_device(string provider)
    {
        await using var house = await House.Open(provider);
        var coordinator = await Coordinator(house);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var phone = await Phone(house, karima);

        Assert.NotNull(await house.Ask<Team, Refusal?>(team => team.GiveTemporaryPassword(coordinator, karima, "short")));
        Assert.Equal(HttpStatusCode.OK, await phone.Status("/api/who"));

        Assert.Null(await house.Ask<Team, Refusal?>(team => team.GiveTemporaryPassword(coordinator, karima, "rain over the Chaouia plain")));

        // Gone, and not only held back until a password is chosen.
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.Status("/api/who"));
    }

    internal static async Task<Asker> Coordinator(House house, CellId? cell = null) => new(
        await house.Add("coordinator-" + Guid.NewGuid().ToString("N")[..8], Roles.Coordinator, cell), cell ?? House.Settat, Roles.May(Roles.Coordinator));

    internal static async Task<Browser> Phone(House house, WorkerId worker)
    {
        var (secret, _) = await house.Ask<MyDevices, (string?, Refusal?)>(devices => devices.Add(worker, "round phone"));
        return Browser.Device(house.Address, secret!);
    }
}
