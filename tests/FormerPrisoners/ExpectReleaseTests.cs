namespace SocialWatch.Tests.FormerPrisoners;

public sealed class ExpectReleaseTests
{
    private static DateTimeOffset MidnightBefore(int day) => new(Way.Opened.Today.AddDays(day).ToDateTime(TimeOnly.MinValue), Way.Opened.Now.Offset);

    [Fact]
    public void The_plan_is_due_thirty_days_before_the_release() =>
        Assert.Equal((ClockStatus.Running, MidnightBefore(30)), Due(Way.Opened.Do(Way.InSixtyDays)));

    [Fact]
    public void Another_day_moves_what_is_due()
    {
        var story = Way.Opened.Do(Way.InSixtyDays);

        Assert.Equal((ClockStatus.Running, MidnightBefore(60)), Due(story.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(90) })));
        Assert.Equal((ClockStatus.Running, MidnightBefore(15)), Due(story.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(45) })));
    }

    [Fact]
    public void A_near_release_leaves_two_days() =>
        Assert.Equal((ClockStatus.Running, Way.Opened.Now + ExpectRelease.ShortNotice), Due(Way.Opened.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(9) })));

    [Fact]
    public void A_deadline_that_has_passed_runs_again_for_a_later_day()
    {
        var late = Way.Opened.Do(Way.InSixtyDays).On(31).Do(new PassClock(Stages.ReleasePlan));

        Assert.Equal((ClockStatus.Running, MidnightBefore(70)), Due(late.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(100) })));
    }

    [Fact]
    public void A_plan_that_stands_is_not_due_again() =>
        Assert.Equal(ClockStatus.Met, Due(Way.Prepared.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(90) })).Item1);

    [Fact]
    public void The_cell_says_how_long_before()
    {
        var rules = FormerPrisonersProgramme.Rules;
        var first = rules.Pathway.First;
        var hurried = rules with { Pathway = rules.Pathway with { Stages = rules.Pathway.Stages.SetItem(0, first with { Starts = [.. first.Starts.Select(rule => rule.Id == Stages.ReleasePlan ? rule with { Length = TimeSpan.FromDays(10) } : rule)] }) } };

        Assert.Equal((ClockStatus.Running, MidnightBefore(50)), Due(ProgrammeStory.Of(hurried).Do(Way.InSixtyDays)));
    }

    [Fact]
    public void The_same_day_told_twice_is_told_once() => Assert.Empty(Way.Opened.Do(Way.InSixtyDays).Events(Way.InSixtyDays with { Why = "Told again" }));

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        Assert.Equal(new ExpectedReleaseIsPast(), Way.Opened.Refusal(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(-1) }));
        Assert.Equal(new ReleaseTooFarAhead(30), Way.Opened.Refusal(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddYears(31) }));
        Assert.Null(Way.Opened.Refusal(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today }));
    }

    [Fact]
    public void Whoever_is_out_is_expected_no_more() =>
        Assert.Equal(new ReleasedAlready(Way.Opened.Today), Way.Opened.Do(Way.Release).Refusal(Way.InSixtyDays));

    private static (ClockStatus, DateTimeOffset) Due(ProgrammeStory story) => (story.Open.Clocks[Stages.ReleasePlan].Status, story.Open.Clocks[Stages.ReleasePlan].DueAt);
}
