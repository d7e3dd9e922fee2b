using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    private static readonly ProgrammeStory Accompanied = Somebody
        .Act(Acts.Listening).Enter(Stages.LinkToCare).Act(Acts.CentreReferral).On(5).Act(Acts.CentreReceived)
        .Do(Starts with { On = Day(5) }).Do(MyElderSister)
        .Enter(Stages.Planning).Plan("treatment", "income-and-work", "rights").On(10).Enter(Stages.Accompaniment)
        .Act(Acts.Adherence, "nutrition-help", "legal-aid", Acts.MotherAndChild, Acts.VocationalOrientation).Enter(Stages.Reintegration);

    [Theory]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.JobPlacement)]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilyReturn)]
    [InlineData(OutcomeKind.EducationalReintegration, Acts.SchoolEnrolment)]
    public void From_the_first_talk_to_half_a_year_that_held(OutcomeKind outcome, string found)
    {
        var followed = Accompanied.Act(found).Do(Thirty with { On = Day(10) }).Enter(Stages.FollowUp)
            .On(30).Act(Acts.FollowUpVisit).On(60).Act(Acts.FollowUpVisit);
        var closing = new CloseLifeProject(outcome, Day(60), null);
        Assert.Equal(new SomethingIsMissing("hiv.requirement.clock-met-follow-up-180", "act"), followed.Refusal(closing));

        var held = followed.On(150).Act(Acts.FollowUpVisit);
        var closed = held.Do(closing with { ClosedOn = Day(150) });
        Assert.Equal(2, closed.On(300).Do(new ReopenLifeProject(Stages.LinkToCare, "The treatment broke off")).Open.Cycle);
    }

    [Fact]
    public void A_job_without_medicines_is_no_way_that_holds() => Assert.Equal(
        new SomethingIsMissing("hiv.requirement.medicines-reached", "give-medicines"),
        Accompanied.Act(Acts.JobPlacement).Refusal(new EnterStage(Stages.FollowUp)));

    [Fact]
    public void The_way_to_care_is_open_at_once_and_from_everywhere()
    {
        Assert.Null(Somebody.Refusal(new EnterStage(Stages.LinkToCare)));
        Assert.Null(Accompanied.Refusal(new EnterStage(Stages.LinkToCare)));
    }

    [Fact]
    public void A_referral_waits_for_its_answer_and_presses_after_a_fortnight()
    {
        var referred = Somebody.Act(Acts.CentreReferral);

        Assert.Equal(["not-asked", "referral-waiting"], referred.On(14).Words());
        Assert.Equal(["not-asked", "referral-late"], referred.On(15).Words());
        Assert.Equal(["not-asked"], referred.On(15).Act(Acts.CentreReceived).Words());
    }
}
