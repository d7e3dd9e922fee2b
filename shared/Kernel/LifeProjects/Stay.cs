using System.Collections.Immutable;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>One stay, known by the act of entering it.</summary>
public sealed record Stay(StayEntered Entered, int Cycle, StayLeft? Left)
{
    public ActId Id => Entered.Act;

    /// <summary>What was done of the care protocol, in the order it was told.</summary>
    public ImmutableArray<ProtocolStepDone> Steps { get; init; } = [];

    /// <summary>The night of the day somebody leaves is slept elsewhere.</summary>
    public bool Covers(DateOnly night) => Entered.On <= night && (Left is null || night < Left.On);

    /// <summary>The last day on which that step was done.</summary>
    public DateOnly? LastDone(string step) => Steps.Where(done => done.Step == step).Max(done => (DateOnly?)done.On);
}

/// <summary>A night spent in a stay, and the act that counts it.</summary>
public sealed record Night(ActId Act, ActId Stay, int Cycle);

/// <summary>Why a stay ended. Stored names: never reused with another meaning.</summary>
public static class LeavingReasons
{
    public const string Died = "died";

    public static ImmutableArray<string> All { get; } =
        ["way-found", "own-wish", "end-of-stay", "moved", "house-rules", "not-come-back", "health", "decision", Died];
}

/// <summary>Where somebody went from a stay. Stored names.</summary>
public static class Destinations
{
    public static ImmutableArray<string> All { get; } =
        ["family", "foster-family", "own-home", "other-centre", "hospital", "authorities", "prison", "street", "elsewhere", "not-known"];
}
