using System.Net;
using SocialWatch.Access;
using SocialWatch.Kernel;

namespace SocialWatch.Tests.Access;

public sealed class RolesTests
{
    private static readonly Dictionary<string, Permission[]> Expected = new()
    {
        [Roles.Coordinator] = [Permission.SeeOutcomes, Permission.MeetPeople, Permission.AccompanyPeople, Permission.Dispatch, Permission.Coordinate],
        [Roles.Dispatcher] = [Permission.MeetPeople, Permission.Dispatch],
        [Roles.Caseworker] = [Permission.SeeOutcomes, Permission.MeetPeople, Permission.AccompanyPeople],
        [Roles.Volunteer] = [Permission.MeetPeople],
        [Roles.Observer] = [Permission.SeeOutcomes],
    };

    [Fact]
    public void Every_role_may_exactly_what_the_table_says()
    {
        Assert.Equal(Expected.Keys.Order(), Roles.All.Order());
        Assert.All(Expected, role => Assert.Equal(role.Value.Order(), Roles.May(role.Key).Order()));
    }

    [Fact]
    public void A_role_nobody_knows_may_do_nothing() => Assert.Empty(Roles.May("administrator"));

    [Fact]
    public async Task Every_role_opens_exactly_the_pages_it_may()
    {
        await using var house = await House.Open();
        foreach (var (role, may) in Expected)
        {
            await house.Add($"is-{role}", role);
            using var browser = await house.SignedIn($"is-{role}");
            foreach (var permission in Enum.GetValues<Permission>())
            {
                Assert.Equal(
                    may.Contains(permission) ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
                    await browser.Status($"/may/{permission}"));
            }
        }
    }

    [Fact]
    public async Task A_page_whose_author_named_no_policy_is_closed_to_strangers()
    {
        await using var house = await House.Open();
        using var stranger = new Browser(house.Address);

        var answer = await stranger.Get("/forgotten");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in?returnUrl=%2Fforgotten", answer.Leads, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await stranger.Status("/api/who"));
    }

    [Fact]
    public async Task Of_this_rooms_pages_strangers_see_only_the_way_in()
    {
        await using var house = await House.Open();
        using var stranger = new Browser(house.Address);

        Assert.Equal(HttpStatusCode.OK, await stranger.Status("/sign-in"));
        Assert.All(
            await Task.WhenAll(new[] { "/account", "/account/password", "/account/second-factor", "/account/devices", "/team", "/team/add", $"/team/{Guid.NewGuid()}" }
                .Select(stranger.Get)),
            answer => Assert.Contains("/sign-in", answer.Leads, StringComparison.Ordinal));
    }
}
