using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// The clocks of a care protocol. They run as long as the stay does, whatever stage the person is at: a step that was
/// missed presses until it is done or the person has left.
/// </summary>
public static class ProtocolClocks
{
    /// <summary>What the id of every such clock begins with.</summary>
    public const string Prefix = "protocol.";

    public static string Of(string step) => Prefix + step;

    public static bool Is(string clock) => clock.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The step a clock is for; null when it is not one of a care protocol.</summary>
    public static string? StepOf(string clock) => Is(clock) ? clock[Prefix.Length..] : null;

    public static IEnumerable<LifeProjectEvent> StartedBy(StayKind stay, DateTimeOffset at) =>
        stay.Protocol.Select(step => new ClockStarted(Of(step.Id), at, at + step.FirstWithin));

    /// <summary>
    /// What doing a step does to its clock. One that comes again is counted from the last time, one that is done once from
    /// the earliest, in whatever order they are written down.
    /// </summary>
    public static IEnumerable<LifeProjectEvent> MetBy(ProtocolStep step, DateOnly on, DateTimeOffset at, Stay stay, LifeProject.Open open)
    {
        if (open.CurrentStay?.Id != stay.Id || open.Clocks.GetValueOrDefault(Of(step.Id)) is not { } clock)
        {
            return [];
        }

        // On the day of the entering the hour is not known when it is written down later: it was not before the entering.
        var done = at < clock.OpensAt ? clock.OpensAt : at;
        return step.Every switch
        {
            { } every when !(stay.LastDone(step.Id) > on) => [new ClockMet(clock.Id, done), new ClockStarted(clock.Id, done, done + every)],
            null when clock.CanBeMet || done < clock.MetAt => [new ClockMet(clock.Id, done)],
            _ => [],
        };
    }

    /// <summary>Also those that had passed: the house owes nothing any more to somebody who has left.</summary>
    public static IEnumerable<LifeProjectEvent> StoppedByLeaving(LifeProject.Open open) => open.Clocks.Values
        .Where(clock => Is(clock.Id) && clock.CanBeMet)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));
}
