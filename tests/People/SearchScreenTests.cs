using System.Net;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.People;

/// <summary>A name that is looked for stands in no address and in no log, and the search can still be gone back to.</summary>
public sealed class SearchScreenTests
{
    private const string Typed = "Zineb";

    [Fact]
    public async Task Without_script_the_search_leads_to_an_address_that_does_not_say_the_name()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        var sent = await screen.Search(withScript: false, ("Q", Typed), ("Sex", "Female"), ("Age", ""), ("Commune", ""), ("Stage", ""));

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.DoesNotContain(Typed, Uri.UnescapeDataString(sent.Leads!), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("/people?", sent.Leads, StringComparison.Ordinal);
        Assert.Contains("sex=Female", sent.Leads, StringComparison.Ordinal);

        // Opened, opened again, gone back to.
        for (var i = 0; i < 2; i++)
        {
            var found = await screen.Get(sent.Leads!);
            Assert.Equal(["Zineb Amrani"], found.Names);
            Assert.Equal(Typed, found.Page.QuerySelector("#Q")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task With_script_the_list_comes_at_once_and_takes_the_place_of_the_address()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        var found = await screen.Search(withScript: true, ("Q", Typed));
        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Equal(["Zineb Alaoui", "Zineb Amrani"], found.Names.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Typed, found.Address, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(found.Names, (await screen.Get(found.Address!)).Names);

        var cleared = await screen.Search(withScript: true, ("Q", "  "));
        Assert.Equal("/people", cleared.Address);
        Assert.Equal(3, cleared.Names.Count);
    }

    [Fact]
    public async Task No_log_says_whom_somebody_looked_for()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        await screen.Get((await screen.Search(withScript: false, ("Q", Typed))).Leads!);
        await screen.Search(withScript: true, ("Q", Typed));
        Assert.Contains(screen.Logged, line => line.Contains("/people", StringComparison.Ordinal));
        Assert.DoesNotContain(screen.Logged, line => line.Contains(Typed, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_name_in_an_address_is_not_looked_for()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        foreach (var address in new[] { $"/people?q={Typed}", $"/people?Q={Typed}", $"/people?sought={Typed}", "/people?sought=CfDJ8" })
        {
            Assert.Equal(3, (await screen.Get(address)).Names.Count);
        }
    }

    [Fact]
    public async Task The_address_opens_for_nobody_else()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        var address = (await screen.Search(withScript: false, ("Q", Typed))).Leads!;
        var others = await screen.Get(address, WorkerId.New());
        Assert.Equal(3, others.Names.Count);
        Assert.Equal("", others.Page.QuerySelector("#Q")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Who_is_found_by_ear_or_offered_as_alike_stands_there_with_the_reason()
    {
        await using var world = await Filled();
        await world.Register("زينب الودغيري", sex: Sex.Female);
        await using var screen = await Screen.Open(world);
        var found = await screen.Search(withScript: true, ("Q", "Zineb Ouadghiri"));
        Assert.Equal(["زينب الودغيري"], found.Names);
        Assert.Contains("the same in two spellings, Zineb and زينب", found.Page.QuerySelector("#people tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("spellings", (await screen.Search(withScript: true, ("Q", "Karim"))).Text, StringComparison.Ordinal);

        var offered = (await screen.TypeNewPerson(("Form.Name", "Zaynab Wadghiri"), ("Form.Sex", "Female"))).Page.QuerySelector("#alike")!;
        Assert.Equal("زينب الودغيري", Assert.Single(offered.QuerySelectorAll("a")).TextContent);
        Assert.Contains("Given name: the same in two spellings, Zaynab and زينب", offered.TextContent, StringComparison.Ordinal);
    }

    private static async Task<TestWorld> Filled()
    {
        var world = await Indexes.World();
        await world.Register("Zineb Amrani", sex: Sex.Female);
        await world.Register("Zineb Alaoui", sex: Sex.Unknown);
        await world.Register("Karim", sex: Sex.Male);
        return world;
    }
}
