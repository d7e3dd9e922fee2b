using SocialWatch.MentalHealth.Medication;

namespace SocialWatch.Tests.MentalHealth;

public sealed class GiveInjectionTests
{
    private static readonly ProgrammeStory Given = Patient.Met.Do(Patient.Injection);

    [Fact]
    public void The_card_says_when_the_next_is_due()
    {
        Assert.Contains(("injection-next", Weight.Plain), Given.Card());
        Assert.Contains(("injection-next", Weight.Attention), Given.Card(days: 21));
        Assert.Contains(("injection-late", Weight.Danger), Given.Card(days: 29));
    }

    [Fact]
    public void The_next_is_after_this_one_and_within_a_year()
    {
        Assert.Equal(new NextInjectionNotAfter(), Patient.Met.Refusal(Patient.Injection with { NextOn = Patient.Day(0) }));
        Assert.Equal(new AppointmentTooFarAhead(), Patient.Met.Refusal(Patient.Injection with { NextOn = Patient.Day(400) }));
    }

    [Fact]
    public void Sent_twice_it_is_given_once() => Patient.Met.IsToldOnce(Patient.Injection, Patient.Injection with { Medicine = "Another" });

    [Fact]
    public void Withdrawn_it_was_not_given() => Assert.Null(Given.Withdraw(Patient.Injection.Act).Own().InjectionNow());

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Injection with { On = day });
}
