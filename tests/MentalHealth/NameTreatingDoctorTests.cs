using SocialWatch.MentalHealth.Care;

namespace SocialWatch.Tests.MentalHealth;

public sealed class NameTreatingDoctorTests
{
    [Fact]
    public void A_later_one_takes_the_place()
    {
        var story = Patient.Met.Do(Patient.Doctor);

        Assert.Contains(("no-doctor", Weight.Attention), Patient.Met.Card());
        Assert.Contains(("doctor", Weight.Good), story.Card());
        Assert.Equal("Dr Omar", story.Do(Patient.Doctor with { Who = "Dr Omar" }).Own().Doctor()!.Who);
        Assert.NotNull(story.InANewCycle().Own().Doctor());
    }

    [Fact]
    public void Sent_twice_it_is_told_once() => Assert.Empty(Patient.Met.Do(Patient.Doctor).Events(Patient.Doctor));

    [Fact]
    public void Wrong_days_are_refused() => Patient.RefusesWrongDays(day => Patient.Doctor with { Since = day });
}
