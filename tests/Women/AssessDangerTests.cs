namespace SocialWatch.Tests.Women;

public sealed class AssessDangerTests
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    [Theory]
    [InlineData("", "low")]
    [InlineData("Control", "low")]
    [InlineData("Control Separation", "raised")]
    [InlineData("FearsForHerLife", "raised")]
    [InlineData("SuicidalThoughts", "raised")]
    [InlineData("InPregnancy", "raised")]
    [InlineData("Weapon", "raised")]
    [InlineData("Weapon ForcedSex", "raised")]
    [InlineData("ViolenceRising ThreatsToChildren Control", "raised")]
    [InlineData("ViolenceRising ThreatsToChildren InPregnancy", "extreme")]
    [InlineData("Strangling DeathThreats", "extreme")]
    [InlineData("Weapon ViolenceRising Control", "extreme")]
    public void The_level_follows_from_the_signs(string signs, string danger)
    {
        var asked = signs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Way.NoDanger, With);

        Assert.Equal(danger, Way.Opened.Do(asked).Own().Assessed?.Danger);

        static AssessDanger With(AssessDanger asked, string sign)
        {
            var changed = asked with { };
            typeof(AssessDanger).GetProperty(sign)!.SetValue(changed, true);
            return changed;
        }
    }

    [Fact]
    public void It_is_counted_once_and_meets_the_first_clock()
    {
        var story = Way.Opened.Do(Way.RaisedDanger, Way.RaisedDanger);

        Assert.Equal(Acts.DangerAssessment, Assert.Single(story.Open.Acts.Values).AsRecorded.Kind);
        Assert.Equal(ClockStatus.Met, story.Open.Clocks["danger-assessed"].Status);
        Assert.Equal(story.Now + Month, story.Open.Clocks[Stages.DangerReassessed].DueAt);
    }

    [Fact]
    public void Other_answers_under_the_same_act_are_refused_rather_than_lost() =>
        Assert.Equal(new ActRecordedDifferently(), Way.Opened.Do(Way.RaisedDanger).Refusal(Way.RaisedDanger with { Weapon = true }));

    [Fact]
    public void The_common_form_does_not_assess_danger() => Assert.Equal(
        new ActHasItsOwnForm("women.act.danger-assessment", "assess-danger"),
        Way.Opened.Refusal(new RecordAct(Way.No(1), Acts.DangerAssessment, ActAnswer.Accepted, 1, Way.Opened.Now, null, null, null, null, null)));

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        var born = ProgrammeStory.Of(WomenProgramme.Rules, bornOn: new DateOnly(2000, 1, 1));

        Assert.Equal(new InTheFuture(), born.Refusal(Way.NoDanger with { At = born.Now.AddHours(1) }));
        Assert.Equal(new BeforeBirth(), born.Refusal(Way.NoDanger with { At = born.Now.AddYears(-27) }));
        Assert.Equal(new TooLongAgo(RecordAct.YearsBack), born.Refusal(Way.NoDanger with { At = born.Now.AddYears(-20) }));
    }

    [Fact]
    public void Danger_makes_a_plan_due_within_two_days_of_the_assessment()
    {
        var story = Way.Opened.On(0.5).Do(Way.RaisedDanger with { At = Way.Opened.Now.AddHours(10) });

        Assert.Equal(Way.Opened.Now.AddHours(58), story.Open.Clocks[Stages.SafetyPlan].DueAt);
    }

    [Fact]
    public void Known_danger_that_grows_does_not_make_the_plan_due_later()
    {
        var story = Way.Opened.Do(Way.RaisedDanger).On(1).Do(Way.ExtremeDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(1) });

        Assert.Equal(Way.Opened.Now.AddDays(2), story.Open.Clocks[Stages.SafetyPlan].DueAt);
    }

    [Fact]
    public void Low_danger_presses_for_no_plan_until_it_rises()
    {
        var low = Way.Opened.Do(Way.NoDanger);
        var risen = low.On(20).Do(Way.RaisedDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(20) });

        Assert.Equal(ClockStatus.Stopped, low.Open.Clocks[Stages.SafetyPlan].Status);
        Assert.Equal((ClockStatus.Running, Way.Opened.Now.AddDays(22)), (risen.Open.Clocks[Stages.SafetyPlan].Status, risen.Open.Clocks[Stages.SafetyPlan].DueAt));
    }

    [Fact]
    public void Every_thirty_days_it_is_asked_again()
    {
        var story = Way.Opened.Do(Way.RaisedDanger).On(31).Do(new PassClock(Stages.DangerReassessed))
            .Do(Way.RaisedDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(31) });

        Assert.Equal((ClockStatus.Running, story.Now + Month), (story.Open.Clocks[Stages.DangerReassessed].Status, story.Open.Clocks[Stages.DangerReassessed].DueAt));
        Assert.Equal(2, story.Own().Assessments.Count());
    }

    [Fact]
    public void A_late_phone_changes_neither_the_level_nor_what_is_due()
    {
        var story = Way.Opened.On(9).Do(Way.ExtremeDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(9) });
        var late = story.Do(Way.NoDanger);

        Assert.Equal("extreme", late.Own().Assessed?.Danger);
        Assert.Equal(["low", "extreme"], late.Own().Assessments.Select(one => one.Danger));
        Assert.Equal(story.Open.Clocks[Stages.DangerReassessed], late.Open.Clocks[Stages.DangerReassessed]);
    }

    [Fact]
    public void Withdrawn_it_counts_nowhere_and_the_one_before_stands()
    {
        var story = Way.Opened.Do(Way.RaisedDanger).On(3).Do(Way.NoDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(3) }).Do(new WithdrawAct(Way.No(501), "Another woman"));

        Assert.Equal("raised", story.Own().Assessed?.Danger);
        Assert.Null(story.Do(new WithdrawAct(Way.No(500), "Another woman")).Own().Assessed);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.NoDanger with { Act = Way.No(501) }));
    }
}
