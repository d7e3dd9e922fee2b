using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class DetachEncounterTests
{
    private static readonly DetachEncounter Detaches = new(NightRound.ByTheWall);

    [Fact]
    public void It_was_somebody_else() => Story.Given(Hamid.Opened, Hamid.MetBefore).When(Detaches).Then(new EncounterDetached(NightRound.ByTheWall));

    [Fact]
    public void What_is_not_there_is_not_taken_away()
    {
        Story.Given(Hamid.Opened).When(Detaches).ThenNothing();
        Story.Given(Hamid.Opened, Hamid.MetBefore, new EncounterDetached(NightRound.ByTheWall)).When(Detaches).ThenNothing();
        Story.Given().When(Detaches).ThenRefused(new LifeProjectNotOpened());
    }
}
