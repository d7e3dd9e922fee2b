namespace SocialWatch.Tests.MentalHealth;

/// <summary>Whole ways, by commands only.</summary>
public sealed class WaysTests
{
    /// <summary>From a crisis through a ward to the way home.</summary>
    private static readonly ProgrammeStory Prepared = Patient.Met.Do(Patient.InCrisis, Patient.Calm).Enter(Stages.UrgentHelp)
        .Do(Patient.Asks, Patient.Granted, Patient.Bed, new DoProtocolStep(Patient.Bed.Act, "certificate", Patient.Day(0), null)).Enter(Stages.Ward)
        .On(10).Do(Patient.Medicines with { On = Patient.Day(10), Until = Patient.Day(40) }, Patient.Plan with { On = Patient.Day(10) })
        .Do(new LeaveStay(Patient.Bed.Act, Patient.Day(10), "way-found", "family", null)).Enter(Stages.Planning)
        .Plan("treatment", "family", "income-and-work").Enter(Stages.ReturnHome);

    [Theory]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilyReturn)]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.JobPlacement)]
    [InlineData(OutcomeKind.EducationalReintegration, Acts.VocationalTraining)]
    public void Home_with_care_that_goes_on_and_three_visits(OutcomeKind outcome, string act)
    {
        var home = Prepared.Do(Patient.Doctor).Act(act).Enter(Stages.FollowUp);

        Assert.Equal(new SomethingIsMissing("mental-health.requirement.clock-met-follow-up-90", "act"), Visited(home, 6, 20).Refusal(Closes(outcome)));
        Assert.IsType<LifeProject.Closed>(Visited(home, 6, 20, 80).Do(Closes(outcome)).File.Project);
    }

    [Fact]
    public void Nobody_goes_home_without_somebody_who_treats_them() => Assert.Equal(
        new SomethingIsMissing("mental-health.requirement.treating-doctor", "name-treating-doctor"),
        Prepared.Act(Acts.FamilyReturn).Refusal(new EnterStage(Stages.FollowUp)));

    [Fact]
    public void Nobody_is_at_home_again_in_the_middle_of_a_crisis() => Assert.Equal(
        new SomethingIsMissing("mental-health.requirement.no-crisis", "end-crisis"),
        Visited(Prepared.Do(Patient.Doctor).Act(Acts.FamilyReturn).Enter(Stages.FollowUp), 6, 20, 80)
            .Do(Patient.InCrisis with { Act = Patient.Act(60) }).Refusal(Closes(OutcomeKind.FamilyReintegration)));

    [Fact]
    public void Without_a_ward_no_discharge_plan_is_asked_for() => Assert.Equal(
        Stages.Planning, Patient.Met.Act(Acts.StreetApproach).Enter(Stages.UrgentHelp).Act(Acts.PsychiatricConsultation).Enter(Stages.Planning).Open.Stage);

    [Fact]
    public void A_crisis_during_follow_up_waits_for_no_form() => Assert.Equal(
        Stages.UrgentHelp, Prepared.Do(Patient.Doctor).Act(Acts.FamilyReturn).Enter(Stages.FollowUp).Do(Patient.InCrisis with { Act = Patient.Act(61) }).Enter(Stages.UrgentHelp).Open.Stage);

    private static CloseLifeProject Closes(OutcomeKind outcome) => new(outcome, Patient.Day(90), null);

    private static ProgrammeStory Visited(ProgrammeStory story, params double[] visits) =>
        visits.Aggregate(story, (at, visit) => at.On(10 + visit).Act(Acts.FollowUpVisit)).On(100);
}
