using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>Something asked of a round. Whoever goes out may ask it; only what plans ahead is a dispatcher's.</summary>
public abstract record RoundCommand : Command<Round, RoundEvent>
{
    // More hands than this are two crews.
    public const int MostCrew = 20;

    public override Permission Needs => Permission.MeetPeople;

    /// <summary>Why nothing can be done on a round in this situation.</summary>
    private protected static Refusal NotUnderWay(Round round) => round switch
    {
        Round.NotPlanned => new RoundNotPlanned(),
        Round.Planned => new RoundNotUnderWay(),
        Round.Cancelled => new RoundIsCancelled(),
        Round.Closed => new RoundAlreadyClosed(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private protected static Refusal? FaultIn(ImmutableArray<WorkerId> crew) =>
        crew.IsDefaultOrEmpty || crew.Length > MostCrew || crew.Distinct().Count() < crew.Length ? new NoCrew(MostCrew) : null;

    /// <summary>What is wrong with a moment at which something is said to have happened on a round.</summary>
    private protected static Refusal? FaultIn(DateTimeOffset at, Round round, Stamp stamp) => round switch
    {
        _ when at > stamp.At + RecordAct.ClockTolerance => new InTheFuture(),
        _ when round.Gone is { StartedAt: var start } && at < start => new BeforeTheRound(start),
        Round.Closed { How.At: var end } when at > end => new AfterTheRound(end),
        _ => null,
    };
}

/// <summary>Something that can be written down on the way, and afterwards too: a phone may be heard of after the round.</summary>
public abstract record OnTheRoundCommand : RoundCommand
{
    public sealed override Decision<RoundEvent> Decide(Round state, Stamp stamp) =>
        state.Gone is { } gone ? Decide(gone, state, stamp) : Refuse(NotUnderWay(state));

    protected abstract Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp);
}
