using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// An act was recorded by mistake: it stays readable, with the reason, and is counted nowhere any more. What came with it
/// goes with it: a stay with its nights, a night, a refusal.
/// </summary>
[CommandName("life-project.withdraw-act.v1")]
public sealed record WithdrawAct(ActId Act, [property: Typed(500)] string Why) : LifeProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Open open => Decide(open, state, isOpen: true),
        // A mistake may be noticed late: the numbers of a closed life project must be mendable too.
        LifeProject.Closed closed => Decide(closed.Last, state, isOpen: false),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Decision<LifeProjectEvent> Decide(LifeProject.Open open, LifeProjectFile state, bool isOpen) => open.Acts.GetValueOrDefault(Act) switch
    {
        null => Refuse(new NoSuchAct()),
        { Withdrawn: true } => Refuse(new ActAlreadyWithdrawn()),
        _ => Accept([.. Follows(open, isOpen ? state.Rules : null)]),
    };

    private IEnumerable<DoneAct> Withdrawn(LifeProject.Open open) => open.NightsOf(Act).Prepend(Act)
        .Select(act => open.Acts.GetValueOrDefault(act))
        .OfType<DoneAct>()
        .Where(act => !act.Withdrawn);

    private IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, ProgrammeRules? rules)
    {
        foreach (var act in Withdrawn(open).ToList())
        {
            // Each on what the one before left: a clock must not be met again by an act that goes next.
            LifeProjectEvent[] events = [
                new ActWithdrawn(act.AsRecorded.Act, Why),
                .. open.CurrentStay?.Id == act.AsRecorded.Act ? ProtocolClocks.StoppedByLeaving(open) : [],
                .. rules is null ? [] : Clocks.Without(act, open, rules),
            ];
            open = events.Aggregate(open, (state, happened) => (LifeProject.Open)LifeProject.Evolve(state, happened));
            foreach (var happened in events)
            {
                yield return happened;
            }
        }
    }
}
