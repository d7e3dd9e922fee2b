using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

/// <summary>Whole ways, by commands only: both ways lead back.</summary>
public sealed class JourneyTests
{
    private static readonly ProgrammeStory Accompanied = Somebody
        .Act(Acts.StreetContact, Acts.Listening).Enter(Stages.Reception).Act("shower", "laundry", "light-meal")
        .Enter(Stages.Accompaniment);

    private static readonly ProgrammeStory Treated = Somebody
        .Act(Acts.UnitReception, Acts.Listening).Enter(Stages.Planning).Plan("treatment", "family", "income-and-work").Enter(Stages.Treatment)
        .Do(Starts).Act(Acts.VocationalDesk, Acts.FamilyMediation).On(40).Enter(Stages.Reintegration);

    [Theory]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.IncomeActivity)]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilyTie)]
    [InlineData(OutcomeKind.EducationalReintegration, Acts.SchoolEnrolment)]
    public void Who_goes_on_using_and_finds_a_place_is_reintegrated_too(OutcomeKind outcome, string found)
    {
        var kept = Accompanied.On(20).Do(Kits(600, 10, day: 20)).On(80).Act(Acts.Listening, found);

        Assert.IsType<LifeProject.Closed>(kept.Do(new CloseLifeProject(outcome, kept.Today, null)).File.Project);
    }

    [Theory]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.JobPlacement)]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilyTie)]
    [InlineData(OutcomeKind.EducationalReintegration, Acts.SchoolEnrolment)]
    public void Through_treatment_with_three_visits(OutcomeKind outcome, string found)
    {
        var followed = Treated.Act(found).Enter(Stages.FollowUp).On(45).Act(Acts.FollowUpVisit).On(65).Act(Acts.FollowUpVisit);

        Assert.Equal(new SomethingIsMissing("drug-use.requirement.it-held", "act"), followed.Refusal(new CloseLifeProject(outcome, followed.Today, null)));

        var held = followed.On(120).Act(Acts.FollowUpVisit);
        var closed = held.Do(new CloseLifeProject(outcome, held.Today, null));
        Assert.Equal(2, closed.On(200).Do(new ReopenLifeProject(Stages.Contact, "Met again")).Open.Cycle);
    }

    [Fact]
    public void A_contact_that_was_not_kept_is_no_reintegration()
    {
        var lost = Accompanied.On(80).Act(Acts.IncomeActivity);

        Assert.Equal(new SomethingIsMissing("drug-use.requirement.it-held", "act"), lost.Refusal(new CloseLifeProject(OutcomeKind.EconomicReintegration, lost.Today, null)));
    }

    [Fact]
    public void Nobody_is_called_reintegrated_while_an_overdose_waits()
    {
        var kept = Accompanied.Do(Overdosed).On(20).Act(Acts.Listening).On(80).Act(Acts.Listening, Acts.IncomeActivity);
        var closing = new CloseLifeProject(OutcomeKind.EconomicReintegration, kept.Today, null);

        Assert.Equal(new SomethingIsMissing("drug-use.requirement.overdoses-followed-up", "follow-up-overdose"), kept.Refusal(closing));
        Assert.Null(kept.Do(FollowsUp with { On = Day(79) }).Refusal(closing));
        Assert.Null(kept.Refusal(closing with { Outcome = OutcomeKind.LostSightOf }));
    }

    [Fact]
    public void Help_and_treatment_are_open_from_the_first_evening()
    {
        Assert.Null(Somebody.Refusal(new EnterStage(Stages.Reception)));
        Assert.Null(Somebody.Refusal(new EnterStage(Stages.Treatment)));
        Assert.Null(Somebody.Refusal(Kits(600, 20)));
    }

    [Fact]
    public void A_relapse_asks_for_nothing() => Assert.All(
        (string[])[Stages.Treatment, Stages.Accompaniment, Stages.Reception],
        stage => Assert.Null(Treated.Refusal(new EnterStage(stage))));
}
