using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.People;

public class RegisterPersonTests
{
    private static readonly RegisterPerson Meets = new(Name: null, "Man about 60, grey coat", Sex.Male, AgeBand.From60, BornOn: null, "Medina", "Bus station");

    [Fact]
    public void Somebody_without_a_name_is_met_as_what_one_sees() => Story
        .GivenPerson()
        .When(Meets)
        .Then(ManInAGreyCoat.Met);

    [Fact]
    public void A_name_alone_is_enough() => Story
        .GivenPerson()
        .When(Meets with { Name = "Hamid", Description = null })
        .Then(ManInAGreyCoat.Met with { Name = "Hamid", Description = null });

    [Fact]
    public void Neither_a_name_nor_a_description_is_nobody() => Story
        .GivenPerson()
        .When(Meets with { Description = null })
        .ThenRefused(new NeitherNameNorDescription());

    [Fact]
    public void Sending_the_same_form_twice_registers_one_person() => Story
        .GivenPerson(ManInAGreyCoat.Met, new PersonNamed("Hamid", BornOn: null))
        .When(Meets)
        .ThenNothing();

    [Fact]
    public void Somebody_else_under_the_same_number_is_refused_rather_than_lost() => Story
        .GivenPerson(ManInAGreyCoat.Met)
        .When(Meets with { Description = "Woman with a child" })
        .ThenRefused(new PersonRegisteredDifferently());

    [Fact]
    public void A_day_of_birth_lies_between_the_oldest_year_and_today()
    {
        Story.GivenPerson().When(Meets with { BornOn = Someone.Today.AddDays(1) }).ThenRefused(new BornInTheFuture());
        Story.GivenPerson().When(Meets with { BornOn = new DateOnly(1899, 12, 31) }).ThenRefused(new BornTooLongAgo(1900));
        Story.GivenPerson().When(Meets with { BornOn = new DateOnly(1900, 1, 1) }).Then(ManInAGreyCoat.Met with { BornOn = new DateOnly(1900, 1, 1) });
        Story.GivenPerson().When(Meets with { BornOn = Someone.Today }).Then(ManInAGreyCoat.Met with { BornOn = Someone.Today });
    }
}
