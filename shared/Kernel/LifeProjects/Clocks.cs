using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What stages and acts do to clocks, as events.</summary>
public static class Clocks
{
    public static IEnumerable<LifeProjectEvent> StartedBy(Stage stage, DateTimeOffset at) =>
        stage.Starts.Select(rule => new ClockStarted(rule.Id, at + rule.OpensAfter, at + rule.Length));

    /// <summary>The clocks that an act of this kind, done at that moment, meets.</summary>
    public static IEnumerable<LifeProjectEvent> MetBy(string kind, DateTimeOffset at, LifeProject.Open open, ProgrammeRules rules) => rules.Pathway.Stages
        .SelectMany(stage => stage.Starts)
        .Where(rule => rule.MetBy.Contains(kind))
        .Where(rule => open.Clocks.TryGetValue(rule.Id, out var clock) && clock.CanBeMet && clock.OpensAt <= at)
        .Select(rule => new ClockMet(rule.Id, at));

    /// <summary>Leaving a stage meets the clocks that ask for it, and stops those that are about to begin anew.</summary>
    public static IEnumerable<LifeProjectEvent> Leaving(string stage, Stage next, LifeProject.Open open, ProgrammeRules rules, DateTimeOffset at) => [
        .. (rules.Pathway.Find(stage)?.Starts ?? [])
            .Where(rule => rule.MetByLeaving && open.Clocks.TryGetValue(rule.Id, out var clock) && clock.CanBeMet)
            .Select(rule => new ClockMet(rule.Id, at)),
        .. StartedBy(next, at),
    ];

    /// <summary>The clocks that were met by this act alone run again once it is withdrawn.</summary>
    public static IEnumerable<LifeProjectEvent> ResumedWithout(DoneAct act, LifeProject.Open open, ProgrammeRules rules) => rules.Pathway.Stages
        .SelectMany(stage => stage.Starts)
        .Where(rule => rule.MetBy.Contains(act.AsRecorded.Kind))
        .Where(rule => open.Clocks.TryGetValue(rule.Id, out var clock) && clock.Status is ClockStatus.Met && !MetByAnother(rule, clock, act, open))
        .Select(rule => new ClockResumed(rule.Id));

    public static IEnumerable<LifeProjectEvent> StoppedByClosing(LifeProject.Open open) => open.Clocks.Values
        .Where(clock => clock.Status is ClockStatus.Running)
        .OrderBy(clock => clock.Id, StringComparer.Ordinal)
        .Select(clock => new ClockStopped(clock.Id));

    private static bool MetByAnother(ClockRule rule, Clock clock, DoneAct withdrawn, LifeProject.Open open) => open.Acts.Values.Any(act =>
        act.AsRecorded.Act != withdrawn.AsRecorded.Act && !act.Withdrawn && act.Cycle == open.Cycle
        && rule.MetBy.Contains(act.AsRecorded.Kind) && act.AsRecorded.Answer is ActAnswer.Accepted && act.AsRecorded.At >= clock.OpensAt);
}
