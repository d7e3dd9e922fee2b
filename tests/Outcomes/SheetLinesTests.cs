using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Tests.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes;

/// <summary>Acts for nobody named that a sheet told: they stand in the ledger, and correct what was published before.</summary>
public sealed class SheetLinesTests
{
    private static readonly SheetId Winter = SheetId.New();

    [Fact]
    public async Task A_line_of_a_sheet_leads_to_the_sheet_whoever_may_open_it_and_to_no_round()
    {
        await using var world = await TestWorld.Open();
        var leaf = await Told(world);
        await using var screen = await Screen.Open(world);

        Assert.NotNull((await screen.Get("/ledger")).Page.QuerySelector($"td a[href='/sheets/{Winter.Value}']"));
        var others = (await screen.Get("/ledger", "SeeOutcomes,MeetPeople,AccompanyPeople")).Page;
        Assert.Contains("Nobody named", others.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(others.QuerySelector($"a[href='/sheets/{Winter.Value}'], a[href='/rounds/{leaf.Value}']"));
    }

    [Fact]
    public async Task A_sheet_that_comes_late_or_is_undone_is_listed_with_the_corrections_of_a_sealed_report()
    {
        await using var world = await TestWorld.Open();
        var first = await Told(world, 100);
        var (id, _) = await Desk.Publish(world, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 15));
        await using var screen = await Screen.Open(world);

        await Told(world, 40);

        var late = (await screen.Get($"/outcomes/reports/{id}")).Page;
        Assert.Equal(["100", "140"], late.QuerySelectorAll("tr[data-correction='met.unnamed'] td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["recorded after"], Acts(late));

        TestWorld.Must(await Leaves(world).Do(first.Value, new WithdrawRows(), OperationId.New(), world.Asker));

        var undone = (await screen.Get($"/outcomes/reports/{id}")).Page;
        Assert.Equal(["100", "40"], undone.QuerySelectorAll("tr[data-correction='met.unnamed'] td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["recorded after", "withdrawn after"], Acts(undone));
    }

    private static IEnumerable<string> Acts(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelectorAll("#corrections ~ .sw-scroll .sw-tag").Select(tag => tag.TextContent.Trim());

    private static IAggregates<Leaf, LeafEvent> Leaves(TestWorld world) => world.Services.GetRequiredService<IAggregates<Leaf, LeafEvent>>();

    private static async Task<LeafId> Told(TestWorld world, int meals = 12)
    {
        var leaf = new LeafId(Guid.NewGuid());
        var soup = new SheetLine(2, Guid.NewGuid(), ActId.New(), TestProgramme.Id, TestProgramme.Meal, ActAnswer.Accepted, meals, meals, AgeBand.Unknown, Sex.Unknown, MoroccoTime.FromWall(new DateTime(2026, 11, 10, 21, 0, 0)), TestWorld.Commune);
        TestWorld.Must(await Leaves(world).Do(leaf.Value, new TakeRows(Winter, [], [soup], []), OperationId.New(), world.Asker));
        return leaf;
    }
}
