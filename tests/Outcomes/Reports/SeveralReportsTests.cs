using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>Reports that a cell publishes in an ordinary month, and what follows from them beside each other: the same number under two names, campaigns that change, corrections, parts that are all.</summary>
public sealed class SeveralReportsTests
{
    private static DateOnly Day(int day) => new(2026, 11, day);

    private static void Acts(Village village, int people, int acts, string programme, string kind, DateOnly day, string? commune = TestWorld.Commune)
    {
        var projects = Enumerable.Range(0, people).Select(_ => village.LifeProject(village.Person(new DateOnly(2026, 1, 1)), programme)).ToList();
        for (var i = 0; i < acts; i++)
        {
            village.Act(projects[i % people], day, kind, commune: commune);
        }
    }

    [Fact]
    public async Task A_cell_and_its_other_programme_tell_the_hidden_kind()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        Acts(village, 10, 30, TestProgramme.Id, "meal", Day(5));
        Acts(village, 3, 3, TestProgramme.Id, "shower", Day(5));
        Acts(village, 10, 20, TestProgramme.OtherId, "visit", Day(5));
        await village.Save(world);
        var cell = (await Desk.Publish(world, Day(1), Day(30))).Told;
        var other = (await Desk.Publish(world, Day(1), Day(30), TestProgramme.OtherId)).Told;
        var own = (await Desk.Publish(world, Day(1), Day(30), TestProgramme.Id)).Told;
        Assert.Null(cell.Number("acts.trial.shower"));
        var one = cell.Number("acts") - cell.Number("acts.trial.meal") - other.Number("acts");
        var two = own.Number("acts") - cell.Number("acts.trial.meal");
        Assert.True(one is null && two is null, $"recovered {one} from the other programme's report, {two} from its own");
    }

    [Fact]
    public async Task A_commune_hidden_beside_a_small_one_is_told_by_the_campaign_of_that_commune()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        Acts(village, 10, 30, TestProgramme.Id, "meal", Day(5), "A");
        Acts(village, 10, 20, TestProgramme.Id, "meal", Day(5), "B");
        Acts(village, 3, 3, TestProgramme.Id, "meal", Day(5), "C");
        var campaign = village.Campaign(Day(1), Day(30), "B");
        await village.Save(world);
        var cell = (await Desk.Publish(world, Day(1), Day(30))).Told;
        var zone = (await Desk.Publish(world, default, default, campaign: campaign.Campaign)).Told;
        var found = cell.Number("acts") - cell.Number("acts-in.A") - zone.Number("acts");
        Assert.True(found is null, $"recovered {found}");
    }

    [Fact]
    public async Task Life_projects_of_campaigns_have_no_zone()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        for (var i = 0; i < 23; i++)
        {
            village.Cycle(village.LifeProject(village.Person(Day(1))), 1, Day(i < 20 ? 5 : 26));
        }

        var (a, b) = (village.Campaign(Day(1), Day(28), "A"), village.Campaign(Day(1), Day(20), "B"));
        await village.Save(world);
        var first = (await Desk.Publish(world, default, default, campaign: a.Campaign)).Told.Number("opened");
        var second = (await Desk.Publish(world, default, default, campaign: b.Campaign)).Told.Number("opened");
        Assert.True(first is null || second is null, $"{first} less {second}");
    }

    [Fact]
    public async Task A_campaign_whose_zone_was_changed_after_its_report_is_compared_by_its_old_zone()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        Acts(village, 10, 37, TestProgramme.Id, "meal", Day(5), "A");
        Acts(village, 3, 3, TestProgramme.Id, "meal", Day(26), "A");
        var (a, b) = (village.Campaign(Day(1), Day(28), "A", status: CampaignStatus.UnderWay), village.Campaign(Day(1), Day(20), "A"));
        await village.Save(world);
        var first = (await Desk.Publish(world, default, default, campaign: a.Campaign)).Told.Number("acts");
        await using (var db = world.Database())
        {
            await db.Campaigns.Where(one => one.Campaign == a.Campaign).ExecuteUpdateAsync(set => set.SetProperty(one => one.Zone, "B"), TestContext.Current.CancellationToken);
        }

        var second = (await Desk.Publish(world, default, default, campaign: b.Campaign)).Told.Number("acts");
        Assert.True(first is null || second is null, $"{first} less {second}");
    }

    [Fact]
    public async Task A_campaign_that_names_a_secret_programme_too_is_compared_with_its_other()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        Acts(village, 10, 37, TestProgramme.Id, "meal", Day(5));
        Acts(village, 3, 3, TestProgramme.Id, "meal", Day(26));
        var campaign = village.Campaign(Day(1), Day(20), programmes: TestProgramme.Id);
        village.Rows[village.Rows.IndexOf(campaign)] = campaign with { SecretProgrammes = TestProgramme.SecretId };
        await village.Save(world);
        var first = (await Desk.Publish(world, Day(1), Day(30), TestProgramme.Id)).Told.Number("acts");
        var second = (await Desk.Publish(world, default, default, campaign: campaign.Campaign)).Told.Number("acts");
        Assert.True(first is null || second is null, $"{first} less {second}");
    }

    [Fact]
    public void Three_acts_told_late_are_not_told_by_a_quarter()
    {
        var months = Enumerable.Range(1, 3).Select(month => new Period(new DateOnly(2026, month, 1), new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1))).ToList();
        Assert.True(TellsOfFew(Told(new(months[0].From, months[2].To), 153), [Told(months[0], 40), Told(months[1], 50), Told(months[2], 60)]));
    }

    [Fact]
    public void An_older_number_gives_way_in_whatever_order_they_were_told()
    {
        var (ten, fifteen) = (new Period(new(2026, 1, 1), new(2026, 1, 10)), new Period(new(2026, 1, 1), new(2026, 1, 15)));
        Assert.True(TellsOfFew(Told(ten, 10), [Told(ten, 20), Told(fifteen, 11)]), "in order");
        Assert.True(TellsOfFew(Told(ten, 10), [Told(fifteen, 11), Told(ten, 20)]), "otherwise");
    }

    private static Released Told(Period days, int number, string programme = "") => new("acts", new(programme, "", false), days, Figure.Of(number));

    [Fact]
    public void Apart_depends_on_what_was_told_of_these_days()
    {
        var (jan, feb) = (new Period(new(2026, 1, 1), new(2026, 1, 31)), new Period(new(2026, 2, 1), new(2026, 2, 28)));
        List<Released> told = [Told(jan, 20, "elderly"), Told(feb, 50, "children"), Told(feb, 47, "elderly\nhomeless")];
        Assert.True(TellsOfFew(Told(feb, 100), told[1..]), "without the first");
        Assert.True(TellsOfFew(Told(feb, 100), told), "with a report of other days");
    }

    [Fact]
    public void A_whole_that_is_all_its_parts_is_known_by_them()
    {
        var jan = new Period(new(2026, 1, 1), new(2026, 1, 31));
        List<Released> told = [new("acts", new("children\nelderly", "", false), jan, Figure.Hidden), Told(jan, 20, "elderly")];
        Assert.True(TellsOfFew(Told(jan, 13, "children"), told));
    }

    [Fact]
    public void A_number_that_does_not_fit_is_not_therefore_harmless()
    {
        var months = Enumerable.Range(1, 12).Select(month => new Period(new DateOnly(2026, month, 1), new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1))).ToList();
        List<Released> told = [Told(new(months[0].From, months[^1].To), 223, "children"), .. months.Take(10).Select(month => Told(month, 20, "children"))];
        var last = Told(months[10], 20, "children");
        Assert.True(TellsOfFew(last, told), "fits");
        // Somebody is of two programmes, or an act was told after the cell's report.
        Assert.True(TellsOfFew(last, [.. told, Told(months[10], 40), Told(months[10], 33, "elderly")]), "does not fit");
    }

    private static bool TellsOfFew(Released another, IReadOnlyCollection<Released> before)
    {
        var together = new Together([another, .. before], ["elderly", "children", "homeless", "women"], isDisjoint: true);
        together.Begin(before);
        return together.TellsOfFew(another);
    }
}
