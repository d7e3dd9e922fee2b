using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The round has said that it was somebody else. Asked by the program itself.</summary>
public sealed record DetachEncounter(EncounterId Encounter) : LifeProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Open open => Decide(open),
        LifeProject.Closed closed => Decide(closed.Last),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Decision<LifeProjectEvent> Decide(LifeProject.Open open) =>
        open.Encounters.ContainsKey(Encounter) ? Accept(new EncounterDetached(Encounter)) : AlreadyDone;
}
