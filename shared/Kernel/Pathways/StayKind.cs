using System.Collections.Immutable;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// Something the house owes to whoever stays in it: first done within <paramref name="FirstWithin"/> after the stay
/// began, then again every <paramref name="Every"/> (null: once). Lengths are where a cell starts from.
/// </summary>
public sealed record ProtocolStep(string Id, Approach Approach, TimeSpan FirstWithin, TimeSpan? Every = null);

/// <summary>
/// A kind of stay a programme knows: a shelter, a ward, a foster family. <paramref name="EnterAct"/> counts the entering,
/// <paramref name="NightAct"/> each night, if nights are counted; both stand in the act catalogue, recorded on
/// <see cref="StayPanels.Enter"/> and <see cref="StayPanels.Night"/> alone. <paramref name="Id"/> is a stored name.
/// </summary>
public sealed record StayKind(string Id, string EnterAct, string? NightAct = null)
{
    /// <summary>The care protocol: what is done with everybody who stays, and how often.</summary>
    public ImmutableArray<ProtocolStep> Protocol { get; init; } = [];

    /// <summary>What must be there before somebody may be taken in.</summary>
    public ImmutableArray<Requirement> Requires { get; init; } = [];

    /// <summary>Whether it is always in one of the cell's centres. Where not, a place in words will do, or nothing.</summary>
    public bool NeedsCentre { get; init; } = true;

    /// <summary>A hidden place: a centre, which is stored in clear and counted by, may not be named.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Steps the cell does not ask for.</summary>
    public ImmutableArray<ProtocolStep> StepsOff { get; init; } = [];

    public ProtocolStep? Step(string step) => Protocol.FirstOrDefault(one => one.Id == step);

    /// <summary>Also one that is not asked for any more: a phone may bring it, done before.</summary>
    public ProtocolStep? StepOnce(string step) => Protocol.Concat(StepsOff).FirstOrDefault(one => one.Id == step);
}

/// <summary>The forms about stays, by the name others link to: what is missing can be supplied there.</summary>
public static class StayPanels
{
    public const string Enter = "enter-stay";
    public const string Leave = "leave-stay";
    public const string Night = "record-night";
    public const string Refuse = "refuse-stay";
    public const string Step = "do-protocol-step";
}
