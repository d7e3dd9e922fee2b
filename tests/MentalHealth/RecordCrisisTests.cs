using SocialWatch.MentalHealth.Crisis;

namespace SocialWatch.Tests.MentalHealth;

public sealed class RecordCrisisTests
{
    [Fact]
    public void A_crisis_goes_on_until_it_is_said_to_be_over()
    {
        var story = Patient.Met.Do(Patient.InCrisis);

        Assert.Equal("self", story.Own().OpenCrisis()!.Danger);
        Assert.True(story.Open.HasAccepted(Acts.CrisisResponse));
        Assert.Equal(ClockStatus.Met, story.Open.Clocks["first-response"].Status);
        Assert.Contains(("crisis", Weight.Danger), story.Card());
        Assert.Contains(("crisis", Weight.Attention), Patient.Met.Do(Patient.InCrisis with { Danger = CrisisFacts.NoDanger }).Card());
    }

    [Fact]
    public void One_at_a_time() => Assert.Equal(new CrisisIsOpen(Patient.Day(0)), Patient.Met.Do(Patient.InCrisis).Refusal(Patient.InCrisis with { Act = Patient.Act(30) }));

    [Fact]
    public void Sent_twice_it_is_told_once() => Patient.Met.IsToldOnce(Patient.InCrisis, Patient.InCrisis with { RefusesHelp = true });

    [Fact]
    public void Withdrawn_there_was_none() => Assert.Null(Patient.Met.Do(Patient.InCrisis).Withdraw(Patient.InCrisis.Act).Own().OpenCrisis());

    [Fact]
    public void A_crisis_of_the_former_cycle_is_over_in_the_next() => Assert.Null(Patient.Met.Do(Patient.InCrisis).InANewCycle().Own().OpenCrisis());

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.InCrisis with { On = day });
}
