using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.People;

public class DescribePersonTests
{
    private static readonly DescribePerson Sees = new("Man about 60, brown djellaba", Sex.Male, AgeBand.From60);

    [Fact]
    public void What_one_sees_is_put_down_anew() => Story
        .GivenPerson(ManInAGreyCoat.Met)
        .When(Sees)
        .Then(new PersonDescribed("Man about 60, brown djellaba", Sex.Male, AgeBand.From60));

    [Fact]
    public void Seeing_the_same_again_changes_nothing() => Story
        .GivenPerson(ManInAGreyCoat.Met)
        .When(Sees with { Description = "Man about 60, grey coat" })
        .ThenNothing();

    [Fact]
    public void Nobody_is_described_before_being_met() => Story
        .GivenPerson()
        .When(Sees)
        .ThenRefused(new PersonNotMet());
}
