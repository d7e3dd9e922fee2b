using SocialWatch.MentalHealth.Crisis;

namespace SocialWatch.Tests.MentalHealth;

public sealed class EndCrisisTests
{
    private static readonly ProgrammeStory InCrisis = Patient.Met.Do(Patient.InCrisis);

    [Fact]
    public void Then_another_may_come() => Assert.Null(InCrisis.Do(Patient.Calm).Refusal(Patient.InCrisis with { Act = Patient.Act(31) }));

    [Fact]
    public void Sent_twice_it_ends_once()
    {
        Assert.Empty(InCrisis.Do(Patient.Calm).Events(Patient.Calm));
        Assert.Equal(new CrisisEndedDifferently(Patient.Day(0)), InCrisis.Do(Patient.Calm).Refusal(Patient.Calm with { How = "admitted" }));
    }

    [Fact]
    public void Only_one_there_is_and_not_before_it_began()
    {
        Assert.Equal(new NoSuchCrisis(), Patient.Met.Refusal(Patient.Calm));
        Assert.Equal(new NoSuchCrisis(), InCrisis.InANewCycle().Refusal(Patient.Calm));
        Assert.Equal(new BeforeCrisis(Patient.Day(0)), InCrisis.Refusal(Patient.Calm with { On = Patient.Day(-1) }));
        Assert.Equal(new InTheFuture(), InCrisis.Refusal(Patient.Calm with { On = Patient.Day(1) }));
    }
}
