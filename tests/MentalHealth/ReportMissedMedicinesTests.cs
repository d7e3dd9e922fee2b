using SocialWatch.MentalHealth.Medication;

namespace SocialWatch.Tests.MentalHealth;

public sealed class ReportMissedMedicinesTests
{
    [Fact]
    public void The_card_says_it_until_they_are_given_again()
    {
        var missed = Patient.Met.Do(Patient.Medicines).On(3).Do(Patient.Missed with { On = Patient.Day(3) });

        Assert.Contains(("medicines-missed", Weight.Attention), missed.Card());
        Assert.DoesNotContain(("medicines-missed", Weight.Attention), missed.On(5).Do(Patient.Medicines with { Act = Patient.Act(51), On = Patient.Day(5) }).Card());
        Assert.Equal(0, missed.Withdraw(Patient.Missed.Act).Own().MissedSince(Patient.Day(0)));
        Assert.True(missed.Open.HasAccepted(Acts.MissedMedicinesTalk));
    }

    [Fact]
    public void Sent_twice_it_is_told_once() => Patient.Met.IsToldOnce(Patient.Missed, Patient.Missed with { Why = null });

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Missed with { On = day });
}
