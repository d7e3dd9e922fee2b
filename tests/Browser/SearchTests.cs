namespace SocialWatch.Tests.Browser;

/// <summary>Looking for somebody: found while typing, never named in the address, and there again when one goes back.</summary>
public sealed class SearchTests(House house)
{
    [Fact]
    public async Task Somebody_is_found_while_typing_and_found_again_by_going_back()
    {
        await using var visit = await house.Visit();
        var name = await Somebody(visit);
        visit.Complaints.Clear();
        await visit.Open("/my-day", "ar");
        await visit.Open("/people");
        await visit.Page.Locator("#Q").PressSequentiallyAsync(name);
        await visit.Page.WaitForURLAsync(url => url.Contains("sought=", StringComparison.Ordinal));
        await visit.Page.Locator("#people tbody tr").Filter(new() { HasText = name }).WaitForAsync();
        await visit.Shot("search");
        Assert.DoesNotContain(name, Uri.UnescapeDataString(visit.Page.Url), StringComparison.Ordinal);

        await visit.Page.Locator("#people tbody th a").First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("sought=", StringComparison.Ordinal));
        await visit.Page.GoBackAsync();
        Assert.Equal(name, await visit.Page.Locator("#Q").InputValueAsync());
        Assert.Equal(1, await visit.Page.Locator("#people tbody tr").CountAsync());

        // One step further back leaves the list: the letters are not taken away one by one.
        await visit.Page.GoBackAsync();
        Assert.EndsWith("/my-day", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task With_script_switched_off_the_search_works_and_can_be_gone_back_to()
    {
        await using var visit = await house.Visit();
        await visit.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        var name = await Somebody(visit);
        await visit.Open("/people", "ar");
        await visit.Page.FillAsync("#Q", name);
        await visit.Page.Locator("#find button[type=submit]").First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("sought=", StringComparison.Ordinal));
        Assert.Equal(1, await visit.Page.Locator("#people tbody tr").CountAsync());
        await visit.Page.Locator("#people tbody th a").First.ClickAsync();
        await visit.Page.GoBackAsync();
        Assert.Equal(1, await visit.Page.Locator("#people tbody tr").CountAsync());
    }

    private static async Task<string> Somebody(Visit visit)
    {
        await visit.Begin();
        var name = $"زينب {Guid.NewGuid().ToString()[..6]}";
        await visit.Open("/people/new", "ar");
        await visit.Type("Name", name);
        await visit.Choose("Sex", "Female");
        await visit.Choose("Age", "From26To59");
        await visit.Send();
        return name;
    }
}
