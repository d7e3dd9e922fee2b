using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What stages and acts do to clocks, as events.</summary>
public static class Clocks
{
    public static IEnumerable<LifeProjectEvent> StartedBy(Stage stage, DateTimeOffset at) =>
        stage.Starts.Select(rule => new ClockStarted(rule.Id, at + rule.OpensAfter, at + rule.Length));

    /// <summary>
    /// The clocks that an act of this kind, done at that moment, meets. The earliest act counts, in whatever order phones
    /// send them: a visit made in time and heard of late was made in time.
    /// </summary>
    public static IEnumerable<LifeProjectEvent> MetBy(string kind, DateTimeOffset at, LifeProject.Open open, ProgrammeRules rules) => rules.Pathway.Stages
        .SelectMany(stage => stage.Starts)
        .Where(rule => rule.MetBy.Contains(kind))
        .Where(rule => open.Clocks.TryGetValue(rule.Id, out var clock) && clock.OpensAt <= at && (clock.CanBeMet || at < clock.MetAt))
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
        foreach (var rule in rules.Pathway.Stages.SelectMany(stage => stage.Starts.Where(rule => !rule.MetByLeaving || stage.Id == open.Stage)))
        {
            if (open.Clocks.GetValueOrDefault(rule.Id) is { Status: ClockStatus.Met } clock && clock.MetAt == withdrawn.AsRecorded.At && Counts(withdrawn, rule, clock, open))
            {
                var next = open.Acts.Values.Where(act => act != withdrawn && Counts(act, rule, clock, open)).Min(act => (DateTimeOffset?)act.AsRecorded.At);
                yield return next is { } at ? new ClockMet(rule.Id, at) : new ClockResumed(rule.Id);
            }
        }
    }

    public static IEnumerable<LifeProjectEvent> StoppedByClosing(LifeProject.Open open) => open.Clocks.Values
        .Where(clock => clock.Status is ClockStatus.Running)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));

    /// <summary>Clocks that ran out in the former cycle press nobody in the next one.</summary>
    public static IEnumerable<LifeProjectEvent> LeftPassed(LifeProject.Open last) => last.Clocks.Values
        .Where(clock => clock.Status is ClockStatus.Passed)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));

    private static bool Counts(DoneAct act, ClockRule rule, Clock clock, LifeProject.Open open) =>
        !act.Withdrawn && act.Cycle == open.Cycle && act.AsRecorded.Answer is ActAnswer.Accepted
        && rule.MetBy.Contains(act.AsRecorded.Kind) && act.AsRecorded.At >= clock.OpensAt;
}
