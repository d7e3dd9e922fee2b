using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person is met again: the same file goes on, as a new cycle, from the stage that fits.</summary>
[CommandName("life-project.reopen.v1")]
public sealed record ReopenLifeProject([property: Typed(100)] string Stage, [property: Typed(500)] string Why) : LifeProjectCommand
{
    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        LifeProject.Open => Refuse(new LifeProjectIsOpen()),
        LifeProject.Closed closed when state.Rules is not { } => Refuse(new ProgrammeNotInstalled(closed.Last.Opening.Programme)),
        LifeProject.Closed when !state.Rules.IsOn => Refuse(new ProgrammeSwitchedOff(state.Rules.Id)),
        LifeProject.Closed { Outcome: OutcomeKind.Deceased } => Refuse(new PersonHasDied()),
        LifeProject.Closed closed => state.Rules!.Pathway.Find(Stage) is { } stage
            ? Accept([.. Clocks.LeftPassed(closed.Last), new LifeProjectReopened(closed.Last.Cycle + 1, Stage, Why) { Configuration = state.Rules.Version }, .. Clocks.StartedBy(stage, stamp.At), .. Clocks.OwedTo(closed.Last.IsMinor, state.Rules, stamp.At)])
            : Refuse(new NoSuchStage()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
