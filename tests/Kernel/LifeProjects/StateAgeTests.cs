using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class StateAgeTests
{
    [Fact]
    public void When_the_age_becomes_known_what_is_owed_is_owed_from_then_on()
    {
        var child = SafeguardTests.After(SafeguardTests.Opens, new StateAge(SafeguardTests.Fourteen, AgeBand.Unknown));
        Assert.Equal((true, ClockStatus.Running), (SafeguardTests.Open(child).IsMinor, SafeguardTests.Open(child).Clocks["safeguard.prosecutor"].Status));
        Assert.IsType<SomethingIsMissing>(SafeguardTests.Refused(child, SafeguardTests.Bed));

        var adult = SafeguardTests.After(child, new StateAge(Someone.Today.AddYears(-20), AgeBand.Unknown));
        Assert.Equal((false, ClockStatus.Stopped), (SafeguardTests.Open(adult).IsMinor, SafeguardTests.Open(adult).Clocks["safeguard.prosecutor"].Status));
    }


    [Fact]
    public void An_age_is_said_one_way_or_the_other() => Assert.Equal(new NeitherBirthNorAge(), SafeguardTests.Refused(SafeguardTests.After(SafeguardTests.Opens), new StateAge(null, AgeBand.Unknown)));

    [Fact]
    public void Saying_the_same_again_changes_nothing()
    {
        var child = SafeguardTests.After(SafeguardTests.Opens, new StateAge(SafeguardTests.Fourteen, AgeBand.Unknown));
        Assert.Same(child, SafeguardTests.After(child, new StateAge(SafeguardTests.Fourteen, AgeBand.Unknown)));
    }

    [Fact]
    public void Nobody_is_born_tomorrow_or_in_another_century()
    {
        var somebody = SafeguardTests.After(SafeguardTests.Opens);
        Assert.Equal(new BornInTheFuture(), SafeguardTests.Refused(somebody, new StateAge(Someone.Today.AddDays(1), AgeBand.Unknown)));
        Assert.Equal(new BornInTheFuture(), SafeguardTests.Refused(somebody, new StateAge(DateOnly.MaxValue, AgeBand.Unknown)));
        Assert.Equal(new BornTooLongAgo(RegisterPerson.OldestYear), SafeguardTests.Refused(somebody, new StateAge(new DateOnly(1890, 1, 1), AgeBand.Unknown)));
    }
}
