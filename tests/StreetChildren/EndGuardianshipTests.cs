using SocialWatch.StreetChildren.Guardianship;

namespace SocialWatch.Tests.StreetChildren;

public sealed class EndGuardianshipTests
{
    private static readonly EndGuardianship Ends = new(Child.Aunt.Act, Child.Day(3), "She moved away");

    private static readonly ProgrammeStory Named = Child.Met.Do(Child.Aunt).On(3);

    [Fact]
    public void Nobody_answers_any_more()
    {
        Assert.Null(Named.Do(Ends).Own().Guardian());
        Assert.Contains(("no-guardian", Weight.Attention), Named.Do(Ends).Card());
    }

    [Fact]
    public void The_one_named_afterwards_answers() =>
        Assert.NotNull(Named.Do(Ends, Child.Aunt with { Act = Child.Act(31), Who = "Her grandmother", Since = Child.Day(3) }).Own().Guardian());

    [Fact]
    public void Sent_twice_it_ends_once()
    {
        Assert.Empty(Named.Do(Ends).Events(Ends));
        Assert.Null(Named.Do(Ends).Refusal(Ends));
        Assert.Equal(new GuardianshipEndedDifferently(Child.Day(3)), Named.Do(Ends).Refusal(Ends with { Why = "Another reason" }));
    }

    [Fact]
    public void Only_a_guardian_there_is_ends_and_not_before_it_began()
    {
        Assert.Equal(new NoSuchGuardian(), Child.Met.Refusal(Ends with { On = Child.Day(0) }));
        Assert.Equal(new NoSuchGuardian(), Named.Withdraw(Child.Aunt.Act).Refusal(Ends));
        Assert.Equal(new BeforeGuardianship(Child.Day(0)), Named.Refusal(Ends with { On = Child.Day(-1) }));
        Assert.Equal(new InTheFuture(), Named.Refusal(Ends with { On = Child.Day(4) }));
    }
}
