namespace SocialWatch.Tests.KidneyFailure;

/// <summary>Whole ways, by commands only.</summary>
public sealed class WaysTests
{
    /// <summary>From an emergency to a place, a rhythm and a plan.</summary>
    private static readonly ProgrammeStory Prepared = Kidney.Met.Enter(Stages.UrgentHelp).Act(Acts.UrgentDialysis).Enter(Stages.Waiting)
        .Do(Kidney.Asks).Act(Acts.Listening).On(3).Do(Kidney.Place with { On = Kidney.Day(3) }).Enter(Stages.Planning)
        .Plan("dialysis", "health-cover", "income-and-work").Enter(Stages.LivingWithDialysis).Dialysed(4, 6, 9);

    [Theory]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilySupport)]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.IncomeActivity)]
    public void A_life_between_the_sessions_that_holds_for_half_a_year(OutcomeKind outcome, string act)
    {
        var settled = Prepared.On(10).Act(act).Enter(Stages.FollowUp);

        Assert.Equal(new SomethingIsMissing("kidney-failure.requirement.clock-met-follow-up-180", "act"), Visited(settled, 20, 60).Refusal(Closes(outcome)));
        Assert.IsType<LifeProject.Closed>(Visited(settled, 20, 60, 150).Do(Closes(outcome)).File.Project);
    }

    [Fact]
    public void Nobody_is_settled_who_has_lost_the_place() => Assert.Equal(
        new SomethingIsMissing("kidney-failure.requirement.dialysis-assured", "grant-place"),
        Visited(Prepared.On(10).Act(Acts.FamilySupport).Enter(Stages.FollowUp), 20, 60, 150).Do(Kidney.Loses with { On = Kidney.Day(150) }).Refusal(Closes(OutcomeKind.FamilyReintegration)));

    [Fact]
    public void Without_a_place_nothing_is_planned() => Assert.Equal(
        new SomethingIsMissing("kidney-failure.requirement.dialysis-assured", "grant-place"),
        Kidney.Met.Enter(Stages.UrgentHelp).Act(Acts.UrgentDialysis, Acts.Listening).Enter(Stages.Waiting).Refusal(new EnterStage(Stages.Planning)));

    [Fact]
    public void An_emergency_waits_for_no_form() => Assert.All(
        [Kidney.Met, Prepared, Prepared.On(10).Act(Acts.FamilySupport).Enter(Stages.FollowUp)],
        story => Assert.Equal(Stages.UrgentHelp, story.Enter(Stages.UrgentHelp).Open.Stage));

    [Fact]
    public void School_is_no_ending_of_this_programme() =>
        Assert.Equal(new OutcomeNotOffered(), Prepared.Refusal(Closes(OutcomeKind.EducationalReintegration) with { ClosedOn = Kidney.Day(0) }));

    private static CloseLifeProject Closes(OutcomeKind outcome) => new(outcome, Kidney.Day(160), null);

    private static ProgrammeStory Visited(ProgrammeStory story, params double[] visits) =>
        visits.Aggregate(story, (at, visit) => at.On(10 + visit).Act(Acts.FollowUpVisit)).On(170);
}
