using SocialWatch.MentalHealth.Admission;

namespace SocialWatch.Tests.MentalHealth;

public sealed class AskAdmissionTests
{
    private static readonly ProgrammeStory Asked = Patient.Met.Do(Patient.Asks);

    [Fact]
    public void An_admission_asked_for_waits_for_its_answer()
    {
        Assert.Contains(("admission-waiting", Weight.Attention), Asked.Card(days: 2));
        Assert.Contains(("admission-waiting", Weight.Danger), Asked.Card(days: 3));
        Assert.Null(Asked.Do(Patient.Granted).Own().Waiting());
        Assert.True(Asked.Open.HasAccepted(Acts.AdmissionRequest));
    }

    [Fact]
    public void Sent_twice_it_is_asked_once() => Patient.Met.IsToldOnce(Patient.Asks, Patient.Asks with { AskedBy = null });

    [Fact]
    public void Withdrawn_or_in_a_new_cycle_nothing_waits()
    {
        Assert.Null(Asked.Withdraw(Patient.Asks.Act).Own().Waiting());
        Assert.Null(Asked.InANewCycle().Own().Waiting());
    }

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Asks with { On = day });
}
