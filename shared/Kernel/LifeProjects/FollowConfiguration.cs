using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// The cell has configured the programme anew, and this life project follows: clocks that run, or had run out, are counted
/// again from where they began. Asked by the program itself, as often as it likes.
/// </summary>
public sealed record FollowConfiguration(int Version) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => open switch
    {
        _ when open.Configuration >= Version => AlreadyDone,
        _ when rules.Version < Version => Refuse(new ConfigurationNotKnownYet()),
        _ => Accept([new ConfigurationFollowed(rules.Version), .. Following.Clocks(open, rules, stamp.At)]),
    };
}

/// <summary>What another length does to a clock. The preview before saving asks the same question here.</summary>
public static class Following
{
    /// <summary>When a clock would be due that was started as this one was.</summary>
    public static DateTimeOffset DueAt(ClockRule rule, DateTimeOffset opensAt) => opensAt - rule.OpensAfter + rule.Length;

    public static IEnumerable<LifeProjectEvent> Clocks(LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at) => [
        .. open.Clocks.Values.Where(clock => Presses(clock, open, rules)).OrderBy(clock => clock.Id, StringComparer.Ordinal).SelectMany(clock => Moved(clock, open, rules, at)),
        .. StepsBack(open, rules, at),
    ];

    /// <summary>Whether a clock still presses: one that ran out in a stage the person has left since is history, and no length revives it.</summary>
    public static bool IsHistory(string clock, string stage, ProgrammeRules rules) =>
        ProtocolClocks.StepOf(clock) is null && !Safeguard.IsClock(clock) && rules.Pathway.Find(stage) is { } present && present.Starts.All(rule => rule.Id != clock);

    private static bool Presses(Clock clock, LifeProject.Open open, ProgrammeRules rules) =>
        clock.CanBeMet && (clock.Status is not ClockStatus.Passed || !IsHistory(clock.Id, open.Stage, rules));

    private static IEnumerable<LifeProjectEvent> Moved(Clock clock, LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at)
    {
        var due = ProtocolClocks.StepOf(clock.Id) is { } step
            ? ProtocolDueAt(clock, step, open, rules)
            : rules.AllClocks.FirstOrDefault(rule => rule.Id == clock.Id) is { } rule ? DueAt(rule, clock.OpensAt) : clock.DueAt;

        return due switch
        {
            null => [new ClockStopped(clock.Id)],
            _ when due == clock.DueAt => [],
            _ => [new ClockMoved(clock.Id, clock.OpensAt, due.Value), .. due <= at ? [new ClockPassed(clock.Id)] : Array.Empty<LifeProjectEvent>()],
        };
    }

    /// <summary>Null: the step is not asked for any more.</summary>
    private static DateTimeOffset? ProtocolDueAt(Clock clock, string step, LifeProject.Open open, ProgrammeRules rules)
    {
        if (open.CurrentStay is not { } stay || rules.Stay(stay.Entered.Kind) is not { } kind)
        {
            return clock.DueAt;
        }

        return kind.Step(step) is not { } asked ? null : clock.OpensAt + (stay.LastDone(step) is null ? asked.FirstWithin : asked.Every ?? asked.FirstWithin);
    }

    /// <summary>A step that is asked for again is counted from now: nobody was late with it while it was not.</summary>
    private static IEnumerable<LifeProjectEvent> StepsBack(LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at) =>
        open.CurrentStay is { } stay && rules.Stay(stay.Entered.Kind) is { } kind
            ? kind.Protocol
                .Where(step => open.Clocks.GetValueOrDefault(ProtocolClocks.Of(step.Id)) is null or { Status: ClockStatus.Stopped })
                .Where(step => stay.LastDone(step.Id) is null || step.Every is not null)
                .Select(step => new ClockStarted(ProtocolClocks.Of(step.Id), at, at + (stay.LastDone(step.Id) is null ? step.FirstWithin : step.Every!.Value)))
            : [];
}
