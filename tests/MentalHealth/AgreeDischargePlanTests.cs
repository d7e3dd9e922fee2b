using SocialWatch.MentalHealth.Admission;

namespace SocialWatch.Tests.MentalHealth;

public sealed class AgreeDischargePlanTests
{
    private static readonly SomethingIsMissing Missing = new("mental-health.requirement.discharge-plan", "agree-discharge-plan");

    private static readonly ProgrammeStory InWard = Patient.Met.Do(Patient.Granted, Patient.Bed).Enter(Stages.Ward);

    private static readonly ProgrammeStory Left = InWard.On(5).Do(new LeaveStay(Patient.Bed.Act, Patient.Day(5), "own-wish", "family", null));

    [Fact]
    public void The_way_on_from_a_ward_asks_for_it_and_the_door_does_not()
    {
        Assert.Equal(Missing, Left.Refusal(new EnterStage(Stages.Planning)));
        Assert.Contains(("left-without-plan", Weight.Danger), Left.Card());
        Assert.Equal(Stages.Planning, Left.Do(Patient.Plan with { On = Patient.Day(5) }).Enter(Stages.Planning).Open.Stage);
    }

    [Fact]
    public void A_plan_made_before_the_stay_is_none() => Assert.Equal(Missing, Left.Do(Patient.Plan with { On = Patient.Day(-1) }).Refusal(new EnterStage(Stages.Planning)));

    [Fact]
    public void The_next_consultation_presses_until_it_took_place()
    {
        var planned = InWard.Do(Patient.Plan);

        Assert.Contains(("consultation-next", Weight.Plain), planned.Card());
        Assert.Contains(("consultation-next", Weight.Attention), planned.Card(days: 13));
        Assert.Contains(("consultation-missed", Weight.Danger), planned.Card(days: 21));
        Assert.DoesNotContain(("consultation-missed", Weight.Danger), planned.On(20).Act(Acts.PsychiatricConsultation).Card(days: 10));
    }

    [Fact]
    public void The_consultation_is_after_the_plan_and_within_a_year()
    {
        Assert.Equal(new ConsultationBeforePlan(), InWard.Refusal(Patient.Plan with { NextConsultationOn = Patient.Day(-1) }));
        Assert.Equal(new AppointmentTooFarAhead(), InWard.Refusal(Patient.Plan with { NextConsultationOn = Patient.Day(400) }));
    }

    [Fact]
    public void Sent_twice_it_is_agreed_once() => InWard.IsToldOnce(Patient.Plan, Patient.Plan with { Lives = "centre" });

    [Fact]
    public void Withdrawn_it_is_asked_for_again() => Assert.Equal(Missing, InWard.Do(Patient.Plan).Withdraw(Patient.Plan.Act).Refusal(new EnterStage(Stages.Planning)));

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Plan with { On = day });
}
