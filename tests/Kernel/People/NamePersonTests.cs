using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.People;

public class NamePersonTests
{
    private static readonly DateOnly Birthday = new(1961, 3, 3);
    private static readonly PersonNamed IsHamid = new("Hamid", Birthday);

    [Fact]
    public void He_tells_his_name_at_last() => Story
        .GivenPerson(ManInAGreyCoat.Met)
        .When(new NamePerson("Hamid", Birthday))
        .Then(IsHamid);

    [Fact]
    public void Telling_it_again_changes_nothing()
    {
        Story.GivenPerson(ManInAGreyCoat.Met, IsHamid).When(new NamePerson("Hamid", Birthday)).ThenNothing();
        Story.GivenPerson(ManInAGreyCoat.Met, IsHamid).When(new NamePerson("Hamid", BornOn: null)).ThenNothing();
    }

    [Fact]
    public void Another_name_is_kept_beside_the_first_and_the_day_of_birth_stays()
    {
        var known = Assert.IsType<Person.Known>(Story.GivenPerson(ManInAGreyCoat.Met, IsHamid, new PersonNamed("Abdelhamid", BornOn: null)).State);

        Assert.Equal(["Abdelhamid", "Hamid"], known.Names);
        Assert.Equal(Birthday, known.BornOn);
    }

    [Fact]
    public void An_earlier_name_that_is_told_again_comes_first_and_stands_once() => Assert.Equal(
        ["Hamid", "Abdelhamid"],
        Assert.IsType<Person.Known>(Story.GivenPerson(ManInAGreyCoat.Met, IsHamid, new PersonNamed("Abdelhamid", BornOn: null), IsHamid).State).Names);

    [Fact]
    public void A_day_of_birth_lies_between_the_oldest_year_and_today()
    {
        Story.GivenPerson(ManInAGreyCoat.Met).When(new NamePerson("Hamid", Someone.Today.AddDays(1))).ThenRefused(new BornInTheFuture());
        Story.GivenPerson(ManInAGreyCoat.Met).When(new NamePerson("Hamid", new DateOnly(1899, 12, 31))).ThenRefused(new BornTooLongAgo(1900));
    }

    [Fact]
    public void Nobody_is_named_before_being_met() => Story
        .GivenPerson()
        .When(new NamePerson("Hamid", Birthday))
        .ThenRefused(new PersonNotMet());
}
