using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What stages and acts do to clocks, as events.</summary>
public static class Clocks
{
    /// <summary>
    /// People are helped first and written down afterwards: what was done within this time before the file was opened
    /// meets the clocks of the first stage too.
    /// </summary>
    public static readonly TimeSpan WrittenAfterwards = TimeSpan.FromHours(24);

    public static IEnumerable<LifeProjectEvent> StartedBy(Stage stage, DateTimeOffset at) =>
        stage.Starts.Select(rule => new ClockStarted(rule.Id, at + rule.OpensAfter, at + rule.Length));

    /// <summary>The clocks that press for what is owed to a minor.</summary>
    public static IEnumerable<LifeProjectEvent> OwedTo(bool isMinor, ProgrammeRules rules, DateTimeOffset at) =>
        (isMinor ? rules.Safeguards : []).Select(safeguard => new ClockStarted(safeguard.Clock, at, at + safeguard.Within));

    /// <summary>
    /// The clocks that an act of this kind, done at that moment, meets. The earliest act counts, in whatever order phones
    /// send them: a visit made in time and heard of late was made in time.
    /// </summary>
    public static IEnumerable<LifeProjectEvent> MetBy(string kind, DateTimeOffset at, LifeProject.Open open, ProgrammeRules rules) => rules.AllClocks
        .Where(rule => rule.MetBy.Contains(kind))
        .Where(rule => open.Clocks.TryGetValue(rule.Id, out var clock) && IsOpenAt(at, clock, rule, rules) && (clock.CanBeMet || at < clock.MetAt))
        .Select(rule => new ClockMet(rule.Id, at));

    /// <summary>Leaving a stage meets the clocks that ask for it; the next stage starts its own, anew if they ran before.</summary>
    public static IEnumerable<LifeProjectEvent> Leaving(string stage, Stage next, LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at) => [
        .. (rules.Pathway.Find(stage)?.Starts ?? [])
            .Where(rule => rule.MetByLeaving && open.Clocks.TryGetValue(rule.Id, out var clock) && clock.CanBeMet)
            .Select(rule => new ClockMet(rule.Id, at)),
        .. StartedBy(next, at),
    ];

    /// <summary>The clocks that this act had met are met by the next such act, at its own time; where there is none they run again.</summary>
    public static IEnumerable<LifeProjectEvent> Without(DoneAct withdrawn, LifeProject.Open open, ProgrammeRules rules)
    {
        var stage = rules.Pathway.Find(open.Stage)?.Starts ?? [];
        foreach (var rule in rules.AllClocks.Where(rule => !rule.MetByLeaving || stage.Contains(rule)))
        {
            if (open.Clocks.GetValueOrDefault(rule.Id) is { Status: ClockStatus.Met } clock && clock.MetAt == withdrawn.AsRecorded.At && Counts(withdrawn, rule, clock, open, rules))
            {
                var next = open.Acts.Values.Where(act => act != withdrawn && Counts(act, rule, clock, open, rules)).Min(act => (DateTimeOffset?)act.AsRecorded.At);
                yield return next is { } at ? new ClockMet(rule.Id, at) : new ClockResumed(rule.Id);
            }
        }
    }

    public static IEnumerable<LifeProjectEvent> StoppedByClosing(LifeProject.Open open) => open.Clocks.Values
        .Where(clock => clock.Status is ClockStatus.Running)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));

    /// <summary>A closing stops only what runs, and a reopening forgets it: whatever stands still now was stopped by the closing.</summary>
    public static IEnumerable<LifeProjectEvent> ResumedBy(LifeProject.Open last) => last.Clocks.Values
        // A care protocol ended with its stay, before the closing.
        .Where(clock => clock.Status is ClockStatus.Stopped && !ProtocolClocks.Is(clock.Id))
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockResumed(clock.Id));

    /// <summary>An act told after the closing met no clock then. Without the closing it was done in time.</summary>
    public static IEnumerable<LifeProjectEvent> MetWhileClosed(LifeProject.Open last, ProgrammeRules rules)
    {
        foreach (var rule in rules.AllClocks.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            if (last.Clocks.GetValueOrDefault(rule.Id) is { } clock
                && last.Acts.Values.Where(act => Counts(act, rule, clock, last, rules)).Min(act => (DateTimeOffset?)act.AsRecorded.At) is { } at
                && (clock.Status is not ClockStatus.Met || at < clock.MetAt))
            {
                yield return new ClockMet(rule.Id, at);
            }
        }
    }

    /// <summary>Clocks that ran out in the former cycle press nobody in the next one.</summary>
    public static IEnumerable<LifeProjectEvent> LeftPassed(LifeProject.Open last) => last.Clocks.Values
        .Where(clock => clock.Status is ClockStatus.Passed)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));

    private static bool Counts(DoneAct act, ClockRule rule, Clock clock, LifeProject.Open open, ProgrammeRules rules) =>
        !act.Withdrawn && act.Cycle == open.Cycle && act.AsRecorded.Answer is ActAnswer.Accepted
        && rule.MetBy.Contains(act.AsRecorded.Kind) && IsOpenAt(act.AsRecorded.At, clock, rule, rules);

    // Forms give hours and minutes: what was done in the minute in which the clock opened was done when it was open.
    private static bool IsOpenAt(DateTimeOffset at, Clock clock, ClockRule rule, ProgrammeRules rules) =>
        at >= clock.OpensAt.AddTicks(-(clock.OpensAt.Ticks % TimeSpan.TicksPerMinute)) - (rule.OpensAfter == TimeSpan.Zero && (Safeguard.IsClock(rule.Id) || rules.Pathway.First.Starts.Contains(rule)) ? WrittenAfterwards : TimeSpan.Zero);
}
