using System.Collections.Immutable;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// A round's encounter turned out to be with this person. Asked by the program itself, after the round has said so. The acts
/// count as done for the pathway, but meet no clock: whoever set out to keep it did not know whom they met.
/// </summary>
public sealed record AttachEncounter(
    RoundId Round, EncounterId Encounter, DateTimeOffset At, string? Commune, string? Place, string? Seen, ImmutableArray<AttachedAct> Acts) : LifeProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp)
    {
        var met = new EncounterAttached(Round, Encounter, At, Commune, Place, Seen, Acts.IsDefault ? [] : Acts);

        return state.Project switch
        {
            LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
            LifeProject.Open open => Decide(open, met),
            LifeProject.Closed closed => Decide(closed.Last, met),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Decision<LifeProjectEvent> Decide(LifeProject.Open open, EncounterAttached met) =>
        open.Encounters.ContainsKey(met.Encounter) ? AlreadyDone : Accept(met);
}
