using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes;

/// <summary>Numbers against small worlds counted by hand. The period is 11 to 20 November, the one before 1 to 10.</summary>
public sealed class ReportTests
{
    private static readonly Period Now = new(new DateOnly(2026, 11, 11), new DateOnly(2026, 11, 20));

    [Fact]
    public void The_period_before_is_as_long_and_ends_the_day_before() =>
        Assert.Equal(new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 10)), Now.Before);

    [Fact]
    public async Task Acts_by_kind_in_both_periods_with_refusals_apart_and_nothing_withdrawn()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, Day(12), quantity: 3);
        await world.Act(project, Day(13));
        await world.Act(project, Day(13), answer: ActAnswer.Refused);
        await world.Act(project, Day(14), TestProgramme.Shower);
        await world.Act(project, Day(5));
        await world.Act(project, Day(5), answer: ActAnswer.Refused);
        await world.Do(project, new WithdrawAct(await world.Act(project, Day(15), quantity: 100), "mistake"));

        var report = await Read(world);
        var meal = report.Kinds.Single(kind => kind.Kind == TestProgramme.Meal);
        Assert.Equal((new Pair(2, 1), new Pair(1, 1), 4L), (meal.Accepted, meal.Refused, meal.Quantity));
        Assert.Equal(new Pair(1, 0), report.Kinds.Single(kind => kind.Kind == TestProgramme.Shower).Accepted);
        Assert.Equal(new Pair(3, 1), report.Accepted);
        Assert.Equal(new Pair(1, 1), report.Refused);
        Assert.Equal(5, report.Quantity);
    }

    [Fact]
    public async Task Days_begin_at_six_on_both_ends_of_the_period()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, new DateTime(2026, 11, 11, 5, 59, 0));
        await world.Act(project, new DateTime(2026, 11, 11, 6, 0, 0));
        world.At(new DateTime(2026, 11, 22, 12, 0, 0));
        await world.Act(project, new DateTime(2026, 11, 21, 1, 0, 0));
        await world.Act(project, new DateTime(2026, 11, 21, 6, 0, 0));

        var report = await Read(world);
        Assert.Equal(new Pair(2, 1), report.Accepted);
        Assert.Equal(10, report.Days.Days.Count);
        Assert.Equal((Now.From, 1), report.Days.Days[0]);
        Assert.Equal((Now.To, 1), report.Days.Days[^1]);
        Assert.Equal(0, report.Days.Days[5].Acts);
        Assert.Equal(new Pair(1, 1), report.Days.Nights);
    }

    [Fact]
    public async Task People_are_counted_once_and_new_where_they_were_first_met_in_the_period()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 4, 12, 0, 0));
        var old = await world.Begin("Old");
        // One in the morning of the 11th is still the 10th: met in the period before.
        world.At(new DateTime(2026, 11, 11, 1, 0, 0));
        var late = await world.Begin("Late");
        world.At(new DateTime(2026, 11, 12, 12, 0, 0));
        var young = await world.Begin("Young");
        var refuser = await world.Begin("Refuser");
        await world.Begin("Nothing done");
        world.At(new DateTime(2026, 11, 20, 12, 0, 0));
        await world.Act(old, Day(5));
        await world.Act(old, Day(12));
        await world.Act(old, Day(13));
        await world.Act(late, Day(14));
        await world.Act(young, Day(14));
        await world.Act(young, Day(14), TestProgramme.Shower);
        await world.Act(refuser, Day(14), answer: ActAnswer.Refused);

        var report = await Read(world);
        Assert.Equal(new Pair(3, 1), report.Reached.People);
        Assert.Equal(new Pair(1, 1), report.Reached.New);
    }

    [Fact]
    public async Task People_are_counted_at_the_stage_they_were_at_when_it_was_done()
    {
        await using var world = await TestWorld.Open();
        var goesOn = await world.Begin("Goes on");
        await world.Act(goesOn, Day(12));
        await world.Do(goesOn, new EnterStage(TestProgramme.Second));
        await world.Act(goesOn, Day(13));
        var stays = await world.OpenLifeProject(await world.Register("Stays"), category: TestProgramme.OtherCategory);
        await world.Act(stays, Day(13));
        await world.Act(stays, Day(4));

        var stages = (await Read(world)).Stages.ToDictionary(line => (line.Stage, line.Category), line => line.People);
        Assert.Equal(new Pair(1, 0), stages[(TestProgramme.First, TestProgramme.Category)]);
        Assert.Equal(new Pair(1, 0), stages[(TestProgramme.Second, TestProgramme.Category)]);
        Assert.Equal(new Pair(1, 1), stages[(TestProgramme.First, TestProgramme.OtherCategory)]);
    }

    [Fact]
    public async Task An_unknown_commune_is_a_line_of_its_own()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, Day(12));
        await world.Act(project, Day(12), commune: null);
        var communes = (await Read(world)).Communes;
        Assert.Equal([TestWorld.Commune, null], communes.Select(line => line.Commune));
        Assert.All(communes, line => Assert.Equal(new Pair(1, 0), line.Acts));
    }

    [Fact]
    public async Task Life_projects_are_counted_when_opened_and_by_how_they_ended()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 5, 12, 0, 0));
        var (family, left, back) = (await world.Begin(), await world.Begin(), await world.Begin());
        await world.Do(left, new CloseLifeProject(OutcomeKind.Left, new DateOnly(2026, 11, 5), null));
        world.At(new DateTime(2026, 11, 15, 12, 0, 0));
        await world.Begin();
        await world.Do(family, new CloseLifeProject(OutcomeKind.FamilyReintegration, new DateOnly(2026, 11, 15), null));
        await world.Do(back, new CloseLifeProject(OutcomeKind.Left, new DateOnly(2026, 11, 15), null));
        var mistaken = await world.Begin();
        await world.Do(mistaken, new CloseLifeProject(OutcomeKind.Deceased, new DateOnly(2026, 11, 15), null));
        var before = await Read(world);
        await world.Do(mistaken, new WithdrawClosing("It was another man"));
        world.At(new DateTime(2026, 11, 18, 12, 0, 0));
        await world.Do(back, new ReopenLifeProject(TestProgramme.First, "met again"));
        await world.Do(back, new CloseLifeProject(OutcomeKind.FamilyReintegration, new DateOnly(2026, 11, 18), null));

        var report = await Read(world);
        Assert.Equal(new Pair(2, 3), report.LifeProjects.Opened);
        Assert.Equal(new Pair(1, 0), report.LifeProjects.Reopened);
        // What was told of him before he was met again stays told; a closing that was a mistake is counted nowhere.
        Assert.Equal([(OutcomeKind.FamilyReintegration, new Pair(2, 0)), (OutcomeKind.Left, new Pair(1, 1))], report.LifeProjects.Closed);
        Assert.Contains((OutcomeKind.Deceased, new Pair(1, 0)), before.LifeProjects.Closed);
        Assert.Equal([new Pair(2, 0)], report.Reintegrations);
    }

    [Fact]
    public async Task A_programme_is_judged_by_its_own_numbers_too()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 5, 12, 0, 0));
        var (one, other) = (await world.Begin(), await world.Begin());
        await world.Act(one, Day(5), quantity: 7);
        world.At(new DateTime(2026, 11, 15, 12, 0, 0));
        await world.Act(one, Day(12), quantity: 3);
        await world.Act(one, Day(13), TestProgramme.Shower);
        await world.Act(other, Day(13), quantity: 2);
        await world.Act(other, Day(13), answer: ActAnswer.Refused, quantity: 50);
        await world.Do(one, new CloseLifeProject(OutcomeKind.FamilyReintegration, new DateOnly(2026, 11, 15), null));
        await world.Do(other, new CloseLifeProject(OutcomeKind.Left, new DateOnly(2026, 11, 15), null));
        var rules = TestProgramme.Installed.Find(TestProgramme.Id)!.Programme.Rules with
        {
            Indicators =
            [
                new Indicator("meals", new Tally(TallyOf.Quantity, TestProgramme.Meal)),
                new Indicator("acts", new Tally(TallyOf.Acts, TestProgramme.Meal, TestProgramme.Shower)),
                new Indicator("washed", new Tally(TallyOf.People, TestProgramme.Shower), new Tally(TallyOf.People)),
                new Indicator("home", new Tally(TallyOf.Closings, "FamilyReintegration"), new Tally(TallyOf.Closings)),
                new Indicator("stays", new Tally(TallyOf.Stays)),
            ],
        };

        var report = await Report.Read(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), world.Asker, new Scope(world.Asker.Cell, Now, TestProgramme.Id), rules);
        Assert.Equal(
            [
                (new Pair(5, 7), null), (new Pair(3, 1), null), (new Pair(1, 0), new Pair(2, 1)), (new Pair(1, 0), new Pair(2, 0)), (default, (Pair?)null),
            ],
            report.Indicators.Select(indicator => (indicator.Count, indicator.Per)));
        Assert.Equal((50, null, null), (CountedIndicator.Share(1, 2), CountedIndicator.Share(1, 0), CountedIndicator.Share(1, null)));
        Assert.Empty((await Read(world)).Indicators);
    }

    [Fact]
    public async Task A_target_is_counted_over_its_own_days_and_shown_where_they_meet_the_period()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, Day(2), quantity: 3);
        await world.Act(project, Day(12), quantity: 4);
        await world.Act(project, Day(12), TestProgramme.Shower);
        var rules = TestProgramme.Installed.AsInstalled.Find(TestProgramme.Id)! with
        {
            Indicators = [new Indicator("washed", new Tally(TallyOf.Acts, TestProgramme.Shower))],
            Targets =
            [
                new Target(TargetOf.Act, TestProgramme.Meal, 10, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 15)),
                new Target(TargetOf.Indicator, "washed", 2, new DateOnly(2026, 11, 12), new DateOnly(2026, 11, 30)),
                new Target(TargetOf.Act, TestProgramme.Meal, 99, new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 10)),
                new Target(TargetOf.Indicator, "gone", 1, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)),
            ],
        };

        var report = await Report.Read(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), world.Asker, new Scope(world.Asker.Cell, Now, TestProgramme.Id), rules);
        Assert.Equal([(10, 7), (2, 1)], report.Targets.Select(target => (target.Target.Number, target.Reached.Count.Now)));
        Assert.Empty((await Read(world)).Targets);
    }

    [Fact]
    public async Task One_programme_leaves_the_other_out_and_a_cell_every_other()
    {
        await using var world = await TestWorld.Open();
        var person = await world.Register("Both");
        await world.Act(await world.OpenLifeProject(person), Day(12));
        await world.Act(await world.OpenLifeProject(person, TestProgramme.OtherId), Day(12));
        var neighbour = TestWorld.NewAsker();

        Assert.Equal(new Pair(2, 0), (await Read(world)).Accepted);
        Assert.Equal(new Pair(1, 0), (await Read(world)).Reached.People);
        Assert.Equal(new Pair(1, 0), (await Read(world, TestProgramme.OtherId)).Accepted);
        Assert.Equal(new Pair(1, 0), (await Read(world, TestProgramme.OtherId)).LifeProjects.Opened);
        Assert.True((await Report.Read(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), neighbour, new Scope(neighbour.Cell, Now, null))).IsEmpty);
    }

    [Fact]
    public async Task A_secret_programme_is_counted_for_its_team_and_for_nobody_else()
    {
        await using var world = await TestWorld.Open();
        var person = await world.Register("Both");
        await world.Act(await world.OpenLifeProject(person), Day(12));
        var hidden = await world.OpenLifeProject(person, TestProgramme.SecretId, asker: world.Insider);
        await world.Do(hidden, new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 1, MoroccoTime.FromWall(Day(12)), TestWorld.Commune, null, null, null, null), world.Insider);
        var databases = world.Services.GetRequiredService<IDbContextFactory<JournalDb>>();
        var all = new Scope(world.Asker.Cell, Now, null);

        var (team, others) = (await Report.Read(databases, world.Insider, all), await Report.Read(databases, world.Asker, all));
        Assert.Equal((new Pair(2, 0), new Pair(2, 0)), (team.Accepted, team.LifeProjects.Opened));
        Assert.Equal((new Pair(1, 0), new Pair(1, 0)), (others.Accepted, others.LifeProjects.Opened));
        Assert.True((await Report.Read(databases, world.Asker, all with { Programme = TestProgramme.SecretId })).IsEmpty);
    }

    [Fact]
    public void Every_word_is_there_in_three_languages() => Assert.Empty(WordsCheck.Problems(typeof(OutcomesSetup).Assembly));

    private static Task<Report> Read(TestWorld world, string? programme = null) =>
        Report.Read(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), world.Asker, new Scope(world.Asker.Cell, Now, programme));

    private static DateTime Day(int day) => new(2026, 11, day, 12, 0, 0);
}
