using System.Collections.Immutable;

namespace SocialWatch.Kernel.Street;

/// <summary>Somebody is ill, or one more comes along.</summary>
[CommandName("round.change-crew.v1")]
public sealed record ChangeCrew([property: Colleague] ImmutableArray<WorkerId> Crew) : RoundCommand
{
    public override Permission Needs => Permission.Dispatch;

    public override Decision<RoundEvent> Decide(Round state, Stamp stamp) => state switch
    {
        _ when FaultIn(Crew) is { } fault => Refuse(fault),
        Round.Planned planned => planned.Crew.SequenceEqual(Crew) ? AlreadyDone : Accept(new CrewChanged(Crew)),
        Round.UnderWay going when going.Plan.Crew.SequenceEqual(Crew) => AlreadyDone,
        Round.UnderWay when StartRound.Untrained(Crew, state, stamp.OperationalDay) is { } fault => Refuse(fault),
        Round.UnderWay => Accept(new CrewChanged(Crew)),
        _ => Refuse(NotUnderWay(state)),
    };
}
