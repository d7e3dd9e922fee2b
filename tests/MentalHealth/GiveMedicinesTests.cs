using SocialWatch.MentalHealth.Medication;

namespace SocialWatch.Tests.MentalHealth;

public sealed class GiveMedicinesTests
{
    private static readonly ProgrammeStory Given = Patient.Met.Do(Patient.Medicines);

    [Fact]
    public void The_card_warns_before_they_run_out()
    {
        Assert.Contains(("medicines-until", Weight.Plain), Given.Card(days: 22));
        Assert.Contains(("medicines-until", Weight.Attention), Given.Card(days: 23));
        Assert.Contains(("medicines-until", Weight.Attention), Given.Card(days: 30));
        Assert.Contains(("medicines-run-out", Weight.Danger), Given.Card(days: 31));
    }

    [Fact]
    public void What_was_given_last_holds_in_whatever_order_it_is_told() => Assert.Equal(
        Patient.Day(60), Patient.Met.On(30).Do(Patient.Medicines with { Act = Patient.Act(50), On = Patient.Day(30), Until = Patient.Day(60) }, Patient.Medicines).Own().MedicinesNow()!.Until);

    [Fact]
    public void They_last_until_the_day_they_are_given_at_least_and_a_year_at_most()
    {
        Assert.Equal(new MedicinesUntilBefore(), Patient.Met.Refusal(Patient.Medicines with { Until = Patient.Day(-1) }));
        Assert.Equal(new AppointmentTooFarAhead(), Patient.Met.Refusal(Patient.Medicines with { Until = Patient.Day(400) }));
    }

    [Fact]
    public void Sent_twice_they_are_given_once() => Patient.Met.IsToldOnce(Patient.Medicines, Patient.Medicines with { Until = Patient.Day(31) });

    [Fact]
    public void Withdrawn_they_were_not_given() => Assert.Null(Given.Withdraw(Patient.Medicines.Act).Own().MedicinesNow());

    [Fact]
    public void A_treatment_goes_on_when_the_file_reopens() => Assert.NotNull(Given.InANewCycle().Own().MedicinesNow());

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Medicines with { On = day });
}
