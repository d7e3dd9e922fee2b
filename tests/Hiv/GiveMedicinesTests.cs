using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel.Cells;
using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

public sealed class GiveMedicinesTests
{
    [Theory]
    [InlineData(0, 30, ContinuityLevel.Secured)]
    [InlineData(22, 8, ContinuityLevel.Secured)]
    [InlineData(23, 7, ContinuityLevel.RunsOutSoon)]
    [InlineData(29, 1, ContinuityLevel.RunsOutSoon)]
    [InlineData(30, 0, ContinuityLevel.RanOut)]
    [InlineData(400, -370, ContinuityLevel.RanOut)]
    internal void Thirty_days_last_through_the_twenty_ninth_day_after(int day, int left, ContinuityLevel level)
    {
        var continuity = Continuity.Of(Somebody.Do(Thirty).Facts<HivFacts>(), Day(day))!;

        Assert.Equal((Day(30), left, level), (continuity.RunsOutOn, continuity.DaysLeft, continuity.Level));
    }

    [Theory]
    [InlineData(0, "secured", Weight.Good)]
    [InlineData(23, "runs-out-soon", Weight.Attention)]
    [InlineData(30, "ran-out", Weight.Danger)]
    public void It_is_read_at_a_glance(int day, string words, Weight weight) =>
        Assert.Contains(AtAGlance.Of(Somebody.Do(Thirty).File, ProgrammeStory.Beginning.AddDays(day)), fact => fact.Words == $"hiv.facts.{words}" && fact.Weight == weight);

    [Fact]
    public void The_latest_end_counts_and_what_was_left_over_is_not_added()
    {
        var own = Somebody.Do(Thirty).On(25).Do(Thirty with { Act = ProgrammeStory.Numbered(611), On = Day(25) }).Facts<HivFacts>();

        Assert.Equal(Day(55), Continuity.Of(own, Day(25))!.RunsOutOn);
        Assert.Null(Continuity.Of(HivFacts.Nothing, Day(0)));
    }

    [Fact]
    public void Whatever_was_given_whenever_it_runs_out_on_the_latest_end()
    {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var given = Enumerable.Range(0, random.Next(1, 8)).Select(at => new MedicinesGiven(ProgrammeStory.Numbered(at), Day(random.Next(-400, 1)), random.Next(1, 185))).ToList();
            var own = given.Aggregate((ProgrammeFacts)HivFacts.Nothing, (facts, one) => facts.Evolve(one, Somebody.Stamp));
            var today = Day(random.Next(-10, 200));

            var continuity = Continuity.Of((HivFacts)own, today)!;

            // The day before it runs out somebody's box still covers; from then on none does.
            Assert.Contains(given, one => one.On.AddDays(one.Days - 1) == continuity.RunsOutOn.AddDays(-1));
            Assert.DoesNotContain(given, one => one.On.AddDays(one.Days) > continuity.RunsOutOn);
            Assert.Equal(continuity.Level is ContinuityLevel.RanOut, given.All(one => one.On.AddDays(one.Days) <= today));
        }
    }

    [Fact]
    public void Other_days_under_the_same_act_and_a_second_box_that_day_are_refused()
    {
        var given = Somebody.Do(Thirty);

        Assert.Equal(new ActRecordedDifferently(), given.Refusal(Thirty with { DaysOfMedicines = 60 }));
        Assert.Equal(new MedicinesGivenThatDay(Day(0)), given.Refusal(Thirty with { Act = ProgrammeStory.Numbered(611) }));
    }

    [Fact]
    public void Withdrawn_they_were_never_given()
    {
        var story = Somebody.Do(Thirty).Do(new WithdrawAct(Thirty.Act, "For somebody else"));

        Assert.Null(Continuity.Of(story.Facts<HivFacts>(), Day(0)));
        Assert.Null(story.Refusal(Thirty with { Act = ProgrammeStory.Numbered(611) }));
    }

    [Fact]
    public void Not_tomorrow_not_before_birth_not_long_ago_and_not_for_a_year()
    {
        Assert.Equal(new InTheFuture(), Somebody.Refusal(Thirty with { On = Day(1) }));
        Assert.Equal(new TooLongAgo(15), Somebody.Refusal(Thirty with { On = new DateOnly(2010, 1, 1) }));
        Assert.Equal(new BeforeBirth(), ProgrammeStory.Of(HivProgramme.Rules, bornOn: new DateOnly(2020, 1, 1)).Refusal(Thirty with { On = new DateOnly(2019, 1, 1) }));
        Assert.Equal(new NotBetween("DaysOfMedicines", 1, 184), Shape.FaultIn(Thirty with { DaysOfMedicines = 365 }, CellProfile.None));
    }

    [Fact]
    public void The_treatment_goes_on_in_the_next_cycle_and_is_asked_about_first()
    {
        var back = Somebody.Do(Thirty, new CloseLifeProject(OutcomeKind.Left, Day(0), null)).On(40).Do(new ReopenLifeProject(Stages.Accompaniment, "Back"));

        Assert.Equal(["not-asked", "ask-how-it-goes", "ran-out"], back.Words());
        Assert.Equal(["not-asked", "secured"], back.Do(Thirty with { Act = ProgrammeStory.Numbered(611), On = Day(40) }).Words());
    }

    [Fact]
    public void The_common_form_does_not_count_them() => Assert.Equal(
        new ActHasItsOwnForm("hiv.act.medicines-given", "give-medicines"),
        Somebody.Refusal(new RecordAct(ProgrammeStory.Numbered(1), Acts.MedicinesGiven, ActAnswer.Accepted, 1, ProgrammeStory.Beginning, null, null, null, null, null)));
}
