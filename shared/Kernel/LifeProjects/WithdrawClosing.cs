using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// The life project was closed by mistake, or with an outcome that is not true: the closing stays readable, with the
/// reason, and is counted nowhere any more. Coming back after a true closing is a reopening.
/// </summary>
[CommandName("life-project.withdraw-closing.v1")]
public sealed record WithdrawClosing([property: Typed(500)] string Why) : LifeProjectCommand
{
    // It changes a number that may have been told already.
    public override Permission Needs => Permission.Coordinate;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Open => Refuse(new LifeProjectIsOpen()),
        LifeProject.Closed closed when state.Rules is { } rules => Accept([new ClosingWithdrawn(Why), .. Clocks.ResumedBy(closed.Last), .. Clocks.MetWhileClosed(closed.Last, rules)]),
        LifeProject.Closed closed => Refuse(new ProgrammeNotInstalled(closed.Last.Opening.Programme)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
