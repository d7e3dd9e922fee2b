using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>The crew goes out. Everybody's training must be valid that day.</summary>
[CommandName("round.start.v1")]
public sealed record StartRound(DateTimeOffset At) : RoundCommand
{
    public override Decision<RoundEvent> Decide(Round state, Stamp stamp) => state switch
    {
        Round.Planned when At > stamp.At + RecordAct.ClockTolerance => Refuse(new InTheFuture()),
        Round.Planned planned when OperationalDays.Of(At) != planned.Day => Refuse(new NotOneOperationalDay()),
        Round.Planned planned when Untrained(planned.Crew, state, planned.Day) is { } fault => Refuse(fault),
        Round.Planned => Accept(new RoundStarted(At)),
        Round.UnderWay going => going.StartedAt == At ? AlreadyDone : Refuse(new RoundAlreadyStarted()),
        _ => Refuse(NotUnderWay(state)),
    };

    internal static TrainingNotValid? Untrained(ImmutableArray<WorkerId> crew, Round round, DateOnly day) => crew
        .Where(worker => !round.Cell.IsTrained(worker, day))
        .Select(worker => new TrainingNotValid(worker))
        .FirstOrDefault();
}
