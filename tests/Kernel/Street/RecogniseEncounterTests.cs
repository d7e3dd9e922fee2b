using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.Street;

public class RecogniseEncounterTests
{
    private static readonly RecogniseEncounter Recognises = new(NightRound.ByTheWall, Hamid.Id) { Category = "elderly", Stage = "met" };

    [Fact]
    public void The_man_by_the_wall_was_Hamid() => Story
        .GivenRound([.. NightRound.AtTheWall, NightRound.Closed])
        .When(Recognises)
        .Then(NightRound.Recognised, NightRound.RecognisedAct(NightRound.Soup), NightRound.RecognisedAct(NightRound.Listening));

    [Fact]
    public void Somebody_is_one_person()
    {
        Story.GivenRound(NightRound.Known).When(Recognises).ThenNothing();
        Story.GivenRound(NightRound.Known).When(Recognises with { Person = PersonId.New() }).ThenRefused(new EncounterIsRecognised());
    }

    [Fact]
    public void Twelve_people_are_not_one() => Story
        .GivenRound([.. NightRound.Out, NightRound.Met with { People = 12 }, NightRound.HadSoup])
        .When(Recognises)
        .ThenRefused(new SeveralPeople(12));

    [Fact]
    public void Only_what_is_there_and_stands()
    {
        Story.GivenRound(NightRound.Out).When(Recognises).ThenRefused(new NoSuchEncounter());
        Story.GivenRound([.. NightRound.AtTheWall, new EncounterWithdrawn(NightRound.ByTheWall, "Written down twice")]).When(Recognises).ThenRefused(new EncounterAlreadyWithdrawn());
    }
}
