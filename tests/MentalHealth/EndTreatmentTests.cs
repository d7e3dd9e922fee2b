using SocialWatch.MentalHealth.Medication;

namespace SocialWatch.Tests.MentalHealth;

public sealed class EndTreatmentTests
{
    private static readonly EndTreatment Ends = new(Treatments.Medicines, Patient.Day(2), "The doctor's decision");

    private static readonly ProgrammeStory Given = Patient.Met.Do(Patient.Medicines, Patient.Injection).On(2);

    [Fact]
    public void Nobody_is_warned_of_what_the_doctor_ended()
    {
        var story = Given.Do(Ends);

        Assert.DoesNotContain(story.Card(days: 40), fact => fact.Item1 == "medicines-run-out");
        Assert.Contains(story.Card(days: 40), fact => fact.Item1 == "injection-late");
        Assert.NotNull(story.On(5).Do(Patient.Medicines with { Act = Patient.Act(52), On = Patient.Day(5) }).Own().MedicinesNow());
    }

    [Fact]
    public void Sent_twice_it_ends_once()
    {
        Assert.Null(Given.Do(Ends).Refusal(Ends));
        Assert.Empty(Given.Do(Ends).Events(Ends));
        Assert.Equal(new NoTreatmentToEnd(), Given.Do(Ends).Refusal(Ends with { Why = "Another reason" }));
    }

    [Fact]
    public void Only_what_was_given_before_ends()
    {
        Assert.Equal(new NoTreatmentToEnd(), Patient.Met.Refusal(Ends));
        Assert.Equal(new NoTreatmentToEnd(), Given.Refusal(Ends with { On = Patient.Day(-1) }));
        Assert.Equal(new InTheFuture(), Given.Refusal(Ends with { On = Patient.Day(3) }));
    }
}
