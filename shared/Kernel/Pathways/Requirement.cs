using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// Something that must be there before a move, a closing or a stay. Pure: looks at the life project and the programme's own
/// facts, and at nothing else. A programme may bring requirements of its own.
/// </summary>
/// <param name="Id">Unique in the programme.</param>
/// <param name="SuppliedBy">The panel or page of the life project where it can be supplied.</param>
public abstract record Requirement(string Id, string SuppliedBy)
{
    public abstract bool IsMet(LifeProject.Open project, ProgrammeFacts own);

    /// <summary>Where it can be supplied under these rules: an act with a form of its own is recorded there and nowhere else.</summary>
    public virtual string PanelIn(ProgrammeRules rules) => SuppliedBy;

    /// <summary>Where the words of this requirement stand.</summary>
    public virtual string WordsIn(string programme) => $"{programme}.requirement.{Id}";
}

/// <summary>At least one of these acts was accepted in the present cycle and not withdrawn.</summary>
public sealed record ActDone(string Id, params ImmutableArray<string> AnyOf) : Requirement(Id, "act")
{
    public override string PanelIn(ProgrammeRules rules) => rules.FormOf(AnyOf) ?? SuppliedBy;

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => AnyOf.Any(project.HasAccepted);
}

/// <summary>At least so many needs were judged.</summary>
public sealed record NeedsJudged(int Least) : Requirement("needs-judged", "need")
{
    public override string WordsIn(string programme) => $"requirement.{Id}";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => project.Needs.Count >= Least;
}

/// <summary>At least one goal is agreed and not dropped.</summary>
public sealed record GoalAgreed() : Requirement("goal-agreed", "goal")
{
    public override string WordsIn(string programme) => $"requirement.{Id}";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        project.Goals.Values.Any(goal => goal.Status is not GoalStatus.Dropped);
}

/// <summary>Every need judged serious carries a goal that is not dropped: a plan that leaves out the worst is no plan.</summary>
public sealed record SeriousNeedsHaveGoals() : Requirement("serious-needs-have-goals", "goal")
{
    public override string WordsIn(string programme) => $"requirement.{Id}";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => !project.SeriousNeedsWithoutGoal.Any();
}

/// <summary>A clock of the present cycle was met, in time or late.</summary>
public sealed record ClockWasMet(string Clock) : Requirement($"clock-met-{Clock}", "act")
{
    public override string PanelIn(ProgrammeRules rules) => rules.AllClocks.FirstOrDefault(rule => rule.Id == Clock) is { } rule && rules.FormOf(rule.MetBy) is { } form ? form : SuppliedBy;

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        project.Clocks.TryGetValue(Clock, out var clock) && clock.Status is ClockStatus.Met;
}

/// <summary>The person was taken into a stay of one of these kinds in the present cycle; where none is named, into any.</summary>
public sealed record StayedThisCycle(params ImmutableArray<string> Kinds) : Requirement("stay-entered", StayPanels.Enter)
{
    public override string WordsIn(string programme) => $"requirement.{Id}";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        project.Stays.Any(stay => stay.Cycle == project.Cycle && (Kinds.IsDefaultOrEmpty || Kinds.Contains(stay.Entered.Kind)));
}

/// <summary>No stay is open. Every closing requires it, whatever the module says: a closed file must not keep a bed.</summary>
public sealed record NoOpenStay() : Requirement("no-open-stay", StayPanels.Leave)
{
    public override string WordsIn(string programme) => $"requirement.{Id}";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => project.CurrentStay is null;
}
