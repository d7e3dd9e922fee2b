using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using TaskStatus = SocialWatch.Kernel.LifeProjects.TaskStatus;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>The lists of the page: stages, clocks, needs, goals and tasks in words.</summary>
internal static class ProjectLines
{
    public static IReadOnlyList<StageLine> Stages(LifeProject.Open project, bool isOpen, Chronicle chronicle, ProgrammeRules rules, ProgrammeNames names) => [
        .. rules.Pathway.Stages.Select(stage => stage.Id == project.Stage && isOpen
            ? new StageLine(names.Stage(rules.Id, stage.Id), "current", Note: null)
            : new StageLine(names.Stage(rules.Id, stage.Id), chronicle.Visited.Contains(stage.Id) ? "done" : "ahead", Note: null))];

    /// <summary>Those that press first: passed, then running by the time left, then the rest. Those of a care protocol stand with the stay.</summary>
    public static IReadOnlyList<ClockLine> Clocks(LifeProject.Open project, DateTimeOffset now, ProgrammeNames names, TimeLeft left) => [
        .. InOrder(project).Where(clock => !ProtocolClocks.Is(clock.Id)).Select(clock => new ClockLine(
            names.Clock(project.Opening.Programme, clock.Id),
            clock.Status,
            clock.MetAt > clock.DueAt,
            names.Words[clock.MetAt > clock.DueAt ? "clock-status.met-late" : $"clock-status.{Kebab.Of(clock.Status)}"],
            clock.CanBeMet ? left.Until(clock.DueAt, now) : null))];

    /// <summary>
    /// The clock that presses most, if one runs or was missed. One that ran out before the present stage began presses nobody
    /// any more; a care protocol goes on as long as the stay does, whatever the stage.
    /// </summary>
    public static Clock? Pressing(LifeProject.Open project, DateTimeOffset stageSince) =>
        InOrder(project).FirstOrDefault(clock => clock.CanBeMet && (clock.DueAt >= stageSince || ProtocolClocks.Is(clock.Id)));

    public static IReadOnlyList<NeedLine> Needs(LifeProject.Open project, ProgrammeRules? rules, ProgrammeNames names)
    {
        var programme = project.Opening.Programme;
        // Needs of a module that is gone, or that a cell has switched off since, stay readable when they were judged.
        var ids = (rules?.Needs.Select(need => need.Id) ?? []).Concat(project.Needs.Keys.Order(StringComparer.Ordinal)).Distinct();
        var alone = project.SeriousNeedsWithoutGoal.ToHashSet(StringComparer.Ordinal);

        return [.. ids
            .Select(id => (Id: id, Severity: project.Needs.TryGetValue(id, out var severity) ? severity : (Severity?)null))
            .OrderByDescending(need => need.Severity is { } severity ? (int)severity : -1)
            .Select(need => new NeedLine(
                need.Id,
                names.Need(programme, need.Id),
                need.Severity,
                names.Words[need.Severity is { } severity ? $"severity.{Kebab.Of(severity)}" : "severity.not-judged"],
                [.. project.Goals.Values.Where(goal => goal.AsAgreed.Need == need.Id && goal.Status is not GoalStatus.Dropped).Select(goal => goal.AsAgreed.Wish)],
                alone.Contains(need.Id)))];
    }

    public static IReadOnlyList<GoalLine> Goals(LifeProject.Open project, DateOnly today, ProgrammeNames names) => [
        .. project.Goals.Values.OrderBy(goal => goal.Status).ThenBy(goal => goal.AsAgreed.ReviewOn).Select(goal => new GoalLine(
            goal.AsAgreed.Goal.Value,
            goal.AsAgreed.Wish,
            goal.AsAgreed.Need is { } need ? names.Need(project.Opening.Programme, need) : null,
            goal.Status,
            names.Words[$"goal-status.{Kebab.Of(goal.Status)}"],
            goal.AsAgreed.ReviewOn,
            goal.Status is GoalStatus.Active && goal.AsAgreed.ReviewOn <= today))];

    /// <summary>What is still promised, the nearest day first. What was done or cancelled is told by the timeline.</summary>
    public static IReadOnlyList<TaskLine> Tasks(LifeProject.Open project, DateOnly today, Web.Dates dates, IWorkerNames workers) => [
        .. project.Tasks.Values.Where(task => task.Status is TaskStatus.Planned).OrderBy(task => task.AsPlanned.DueOn).Select(task => new TaskLine(
            task.AsPlanned.Task.Value, task.AsPlanned.What, workers.NameOf(task.AsPlanned.Worker), task.AsPlanned.DueOn,
            dates.Relative(task.AsPlanned.DueOn, today), task.AsPlanned.DueOn < today))];

    private static IEnumerable<Clock> InOrder(LifeProject.Open project) => project.Clocks.Values
        .OrderBy(clock => clock.Status switch { ClockStatus.Passed => 0, ClockStatus.Running => 1, _ => 2 })
        .ThenBy(clock => clock.DueAt);
}
