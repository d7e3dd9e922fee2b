using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>
/// Every number of a report beside a plain computation over the same rows, on both databases; and each definition once by
/// hand. The period is 11 to 20 November, the one before 1 to 10.
/// </summary>
public sealed class IndicatorsTests
{
    private static readonly DateOnly From = Day(11);
    private static readonly DateOnly To = Day(20);

    [Theory, InlineData(DatabaseKind.Sqlite, 1), InlineData(DatabaseKind.Sqlite, 2), InlineData(DatabaseKind.PostgreSql, 3)]
    public async Task Every_number_is_what_a_plain_computation_finds(DatabaseKind kind, int seed)
    {
        await using var world = await Open(kind);
        var village = Grown(world, new Random(seed));
        await village.Save(world);

        var report = (await Desk.Prepare(world, From, To)).Whole;
        Assert.All(Plain.Of(village, From, To), one => Assert.Equal((one.Id, one.Value.Now, one.Value.Before), (one.Id, report.Both(one.Id).Now ?? 0, report.Both(one.Id).Before ?? 0)));
        var ofOne = (await Desk.Prepare(world, From, To, TestProgramme.Id)).Whole;
        Assert.Equal(village.Of<ActRow>().Count(act => act is { Programme: TestProgramme.Id, Withdrawn: false, Answer: ActAnswer.Accepted } && act.Day >= From && act.Day <= To), ofOne.Number("acts"));
    }

    [Fact]
    public async Task Whoever_came_back_to_the_street_before_the_ninetieth_day_is_no_longer_reintegrated()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        var (closedOn, last) = (Day(12).AddDays(-90), Day(12));
        // Six stay where they are; one is reopened, one has an act on a round, one is recognised in an encounter, each on the last day.
        var projects = Enumerable.Range(0, 9).Select(_ => village.LifeProject(village.Person(Day(1).AddYears(-1)))).ToList();
        projects.ForEach(project => village.Cycle(project, 1, Day(1).AddYears(-1), OutcomeKind.FamilyReintegration, closedOn));
        village.Cycle(projects[0], 2, last);
        var round = village.Round(last, RoundStatus.Closed);
        village.Act(projects[1], last, round: round.Round);
        village.Encounter(round, 1, projects[2]);
        // A day late, at home, on the day itself or withdrawn: no return.
        village.Cycle(projects[3], 2, last.AddDays(1));
        village.Act(projects[4], last.AddDays(-1));
        village.Act(projects[5], closedOn, round: round.Round);
        village.Act(projects[6], last, round: round.Round, withdrawn: true);
        village.Cycle(projects[7], 2, closedOn);
        // Left, or reintegrated so that the day lies elsewhere: not asked.
        village.Cycle(village.LifeProject(village.Person(Day(1))), 1, Day(1), OutcomeKind.Left, closedOn);
        village.Cycle(village.LifeProject(village.Person(Day(1))), 1, Day(1), OutcomeKind.EconomicReintegration, Day(10).AddDays(-91));
        village.Cycle(village.LifeProject(village.Person(Day(1))), 1, Day(1), OutcomeKind.EconomicReintegration, Day(20).AddDays(-90));
        await village.Save(world);

        world.At(new DateTime(2026, 11, 20, 12, 0, 0));
        var report = (await Desk.Prepare(world, From, To)).Whole;
        Assert.Equal((9, 1), report.Both("after-90.due"));
        Assert.Equal((6, 1), report.Both("after-90.held"));
        Assert.Equal((3, 0), report.Both("after-90.returned"));
        Assert.Equal((67, 100), report.Both("after-90.share"));
        // The last day lasts until it is over.
        Assert.Equal((1, 0), report.Both("after-90.unknown"));
        Assert.Equal((0, 0), report.Both("after-180.due"));
    }

    [Fact]
    public async Task Days_to_the_first_service_are_of_those_served_and_the_others_are_still_counted()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        foreach (var days in new[] { 0, 1, 1, 4, 9 })
        {
            village.Act(village.LifeProject(village.Person(Day(11))), Day(11).AddDays(days));
        }

        // Heard of late: the act is older than the entry.
        village.Act(village.LifeProject(village.Person(Day(12))), Day(9));
        village.Person(Day(13));
        village.Act(village.LifeProject(village.Person(Day(13))), Day(14), answer: ActAnswer.Refused);
        await village.Save(world);

        var report = (await Desk.Prepare(world, From, To)).Whole;
        Assert.Equal((8, 6, 2, 1), (report.Number("met"), report.Number("met.served"), report.Number("met.waiting"), report.Number("met.days")));
        Assert.Equal(FigureState.Nothing, report.Lines.Single(line => line.Id == "met.days").Before.State);
    }

    [Fact]
    public async Task Whom_a_sheet_told_of_is_reached_and_was_not_met_on_the_day_of_the_import()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        village.Act(village.LifeProject(village.Person(Day(12))), Day(13));
        village.Act(village.LifeProject(village.Person(Day(12), isBySheet: true)), Day(12));
        village.Person(Day(12), isBySheet: true);
        village.Act(village.LifeProject(village.Person(Day(2), isBySheet: true)), Day(14));
        await village.Save(world);

        var report = (await Desk.Prepare(world, From, To)).Whole;
        Assert.Equal((3, 1, 1, 1), (report.Number("people"), report.Number("people.new"), report.Number("people.returning"), report.Number("people.later")));
        Assert.Equal((1, 1, 0, 1), (report.Number("met"), report.Number("met.served"), report.Number("met.waiting"), report.Number("met.days")));
        await using var screen = await Screen.Open(world);
        Assert.Single((await screen.Get(report.Lines.Single(line => line.Id == "people.new").Opens!)).Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_joined_signal_is_the_other_and_a_false_one_was_driven_to_all_the_same()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        foreach (var minutes in new[] { 5, 6, 7, 8, 9, 10, 11, 12, 13, 60 })
        {
            village.Signal(Day(12), minutes, minutes == 60 ? SignalOutcome.False : null);
        }

        village.Signal(Day(12), 500, joined: Guid.CreateVersion7());
        village.Signal(Day(12), null);
        await village.Save(world);

        var report = (await Desk.Prepare(world, From, To)).Whole;
        Assert.Equal((11, 10, 1, 1, 9, 13), (report.Number("signals"), report.Number("signals.reached"), report.Number("signals.not-reached"), report.Number("signals.false"), report.Number("signals.half"), report.Number("signals.nine-in-ten")));
    }

    [Fact]
    public async Task A_campaign_is_its_days_its_zone_and_its_programmes_in_the_report_and_in_the_ledger()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        var (one, other) = (village.LifeProject(village.Person(Day(2))), village.LifeProject(village.Person(Day(2)), TestProgramme.OtherId));
        var campaign = village.Campaign(Day(12), Day(15), TestWorld.Commune, TestProgramme.Id);
        for (var day = 8; day <= 18; day++)
        {
            village.Act(one, Day(day));
            village.Act(one, Day(day), commune: TestWorld.OtherCommune);
            village.Act(one, Day(day), commune: null);
            village.Act(other, Day(day));
        }

        await village.Save(world);
        var report = (await Desk.Prepare(world, default, default, campaign: campaign.Campaign)).Whole;
        Assert.Equal((4, 4), report.Both("acts"));
        Assert.Equal((4, 4), report.Both("acts.without-commune"));
        Assert.Equal((Day(12), Day(15), Day(8), Day(11)), (report.From, report.To, report.BeforeFrom, report.BeforeTo));

        await using var screen = await Screen.Open(world);
        var line = report.Lines.Single(line => line.Id == "acts");
        foreach (var opens in new[] { line.Opens!, line.OpensBefore!, $"/ledger?campaign={campaign.Campaign}" })
        {
            var page = (await screen.Get(opens)).Page;
            Assert.Equal("4", page.QuerySelector("#acts .sw-stat__number")!.TextContent);
            Assert.Equal(4, page.QuerySelectorAll("tbody tr").Length);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await screen.Get($"/ledger?campaign={Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task Rounds_and_kit_of_a_campaign_with_a_zone_are_those_that_went_out_to_it()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        var campaign = village.Campaign(Day(12), Day(15), TestWorld.Commune, TestProgramme.Id);
        foreach (var (zone, status, programme) in new[]
        {
            (TestWorld.Commune, RoundStatus.Closed, null), (TestWorld.Commune, RoundStatus.Planned, null), ("", RoundStatus.Closed, null), (TestWorld.Commune, RoundStatus.Closed, TestProgramme.OtherId),
        })
        {
            var round = village.Round(Day(13), status) with { Zone = zone, Programme = programme };
            village.Rows[^1] = round;
            village.Kit(round, KitItem.Blankets, 20, 5, 15);
        }

        await village.Save(world);
        var report = (await Desk.Prepare(world, default, default, campaign: campaign.Campaign)).Whole;
        Assert.Equal((1, 20), (report.Number("rounds"), report.Number("kit.blankets.taken")));
    }

    [Fact]
    public async Task A_campaign_that_was_called_off_or_never_opened_has_no_report_and_no_acts()
    {
        await using var world = await Open(DatabaseKind.Sqlite);
        var village = new Village(world.Asker.Cell);
        village.Act(village.LifeProject(village.Person(Day(2))), Day(13));
        var cancelled = village.Campaign(Day(12), Day(15), status: CampaignStatus.Cancelled);
        var waiting = village.Campaign(Day(12), Day(15), status: CampaignStatus.Planned) with { Campaign = Guid.CreateVersion7(), OpensAt = AlertLevel.Orange, OpenedOn = null };
        village.Rows.Add(waiting);
        await village.Save(world);

        await using var screen = await Screen.Open(world);
        var offered = (await screen.Get("/outcomes/reports")).Page.QuerySelectorAll("select[name=Campaign] option").Select(option => option.GetAttribute("value")).ToList();
        foreach (var campaign in new[] { cancelled, waiting })
        {
            Assert.DoesNotContain(campaign.Campaign.ToString(), offered);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await screen.Get($"/outcomes/report?campaign={campaign.Campaign}")).Status);
            await using var db = world.Database();
            Assert.Equal(0, await new ActFilter(world.Asker.Cell) { Campaign = campaign, From = Day(1), To = Day(20) }.Standing(db).CountAsync());
        }
    }

    private static DateOnly Day(int day) => new(2026, 11, day);

    private static async Task<TestWorld> Open(DatabaseKind kind)
    {
        var world = await TestWorld.Open(kind is DatabaseKind.Sqlite
            ? null
            : new JournalOptions(kind, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), Path.Combine(Directory.CreateTempSubdirectory("sw-outcomes-").FullName, "master.key")));
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        return world;
    }

    /// <summary>A village in which everything happens that a report counts, by chance.</summary>
    internal static Village Grown(TestWorld world, Random random)
    {
        var village = new Village(world.Asker.Cell);
        var crew = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        var rounds = Enumerable.Range(0, 20).Select(_ => village.Round(Some(), (RoundStatus)random.Next(4), [.. crew.Where(_ => random.Next(2) == 0)])).ToList();
        rounds.ForEach(round => village.Kit(round, KitItem.Blankets, 20, random.Next(10), random.Next(10)));
        for (var i = 0; i < 80; i++)
        {
            var person = village.Person(Day(1).AddDays(random.Next(-60, 24)));
            foreach (var programme in new[] { TestProgramme.Id, TestProgramme.OtherId, TestProgramme.SecretId }.Where((_, at) => at == 0 || random.Next(3) == 0))
            {
                var project = village.LifeProject(person, programme);
                var closed = random.Next(2) == 0 ? Day(1).AddDays(random.Next(-190, 25)) : (DateOnly?)null;
                village.Cycle(project, 1, Day(1).AddDays(random.Next(-200, 20)), closed is null ? null : (OutcomeKind)random.Next(8), closed);
                if (closed is not null && random.Next(3) == 0)
                {
                    village.Cycle(project, 2, closed.Value.AddDays(random.Next(0, 200)));
                }

                village.Stage(project, 1, TestProgramme.First, Some());
                village.Stage(project, 2, TestProgramme.Second, Some());
                village.Stage(project, 3, TestProgramme.Second, Some());
                village.Stay(project, "bed", Some(), random.Next(2) == 0 ? Day(20).AddDays(random.Next(20)) : null, random.Next(9) == 0);
                for (var act = random.Next(6); act > 0; act--)
                {
                    village.Act(
                        project, Some(), random.Next(2) == 0 ? TestProgramme.Meal : TestProgramme.Shower, random.Next(6) == 0 ? ActAnswer.Refused : ActAnswer.Accepted, random.Next(1, 4),
                        random.Next(4) == 0 ? null : TestWorld.Commune, random.Next(4) == 0 ? rounds[random.Next(rounds.Count)].Round : null, random.Next(2) == 0 ? 22 : 12, random.Next(9) == 0);
                }

                if (random.Next(5) == 0 && programme != TestProgramme.SecretId)
                {
                    village.Encounter(rounds[random.Next(rounds.Count)], 1, project, random.Next(4) == 0);
                }
            }
        }

        rounds.ForEach(round => village.Encounter(round, random.Next(1, 5)));
        rounds.ForEach(round => village.Act(null, round.Day, round: round.Round));
        for (var i = 0; i < 30; i++)
        {
            village.Signal(Some(), random.Next(4) == 0 ? null : random.Next(1, 90), random.Next(5) == 0 ? SignalOutcome.False : null, random.Next(6) == 0 ? Guid.CreateVersion7() : null);
        }

        return village;

        DateOnly Some() => Day(1).AddDays(random.Next(-3, 24));
    }
}
