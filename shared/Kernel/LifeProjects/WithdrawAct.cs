namespace SocialWatch.Kernel.LifeProjects;

/// <summary>An act was recorded by mistake: it stays readable, with the reason, and is counted nowhere any more.</summary>
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
        var act => Accept([new ActWithdrawn(Act, Why), .. isOpen && state.Rules is { } rules ? Clocks.Without(act, open, rules) : []]),
    };
}
