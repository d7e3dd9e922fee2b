using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A clock has run out. Asked by the program itself; harmless when somebody met the clock in the meantime.</summary>
public sealed record PassClock([property: Typed(100)] string Clock) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Clocks.GetValueOrDefault(Clock) switch
        {
            null => Refuse(new NoSuchClock()),
            { Status: not ClockStatus.Running } => AlreadyDone,
            { DueAt: var due } when due > stamp.At => Refuse(new ClockNotYetDue()),
            _ => Accept(new ClockPassed(Clock)),
        };
}
