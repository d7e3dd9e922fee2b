using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What still stands between a person and a move, a closing or a stay. The screen and the rule ask the same question here.</summary>
public static class Missing
{
    /// <summary>All that a move still requires. Leaving a planning stage always requires a goal for every serious need, whatever the module says.</summary>
    public static IEnumerable<Requirement> In(Move move, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) =>
        RequiredBy(move, rules).Where(requirement => !requirement.IsMet(open, own));

    public static IEnumerable<Requirement> In(Outcome outcome, LifeProject.Open open, ProgrammeFacts own) =>
        RequiredBy(outcome).Where(requirement => !requirement.IsMet(open, own));

    /// <summary>What still stands between a person and a bed. No minor is taken in before the legal steps.</summary>
    public static IEnumerable<Requirement> In(StayKind stay, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) =>
        (open.IsMinor ? rules.Safeguards.Select(safeguard => new SafeguardTaken(safeguard)) : Enumerable.Empty<Requirement>()).Concat(stay.Requires)
            .Where(requirement => !requirement.IsMet(open, own));

    /// <summary>All that a move requires, met or not.</summary>
    public static IEnumerable<Requirement> RequiredBy(Move move, ProgrammeRules rules) =>
        LeavesPlanning(move, rules) ? [.. move.Requires, new SeriousNeedsHaveGoals()] : move.Requires;

    /// <summary>All that a closing requires, met or not. That nobody stays anywhere is always among it, whatever the module says.</summary>
    public static IEnumerable<Requirement> RequiredBy(Outcome outcome) => outcome.Requires.Append(new NoOpenStay()).Distinct();

    internal static Refusal? For(Move move, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) => As(In(move, open, own, rules), open, rules);

    internal static Refusal? For(Outcome outcome, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) => As(In(outcome, open, own), open, rules);

    internal static Refusal? For(StayKind stay, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) => As(In(stay, open, own, rules), open, rules);

    private static bool LeavesPlanning(Move move, ProgrammeRules rules) => rules.Pathway.Find(move.From)?.Kind is StageKind.Planning;

    private static Refusal? As(IEnumerable<Requirement> missing, LifeProject.Open open, ProgrammeRules rules) => missing.FirstOrDefault() switch
    {
        null => null,
        SeriousNeedsHaveGoals => new SeriousNeedWithoutGoal($"{rules.Id}.need.{open.SeriousNeedsWithoutGoal.First()}"),
        { } first => new SomethingIsMissing(first.WordsIn(rules.Id), first.PanelIn(rules)),
    };
}
