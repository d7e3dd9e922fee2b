using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>Something that is still missing, and where it can be supplied by whoever may.</summary>
internal sealed record Lack(string Text, string Href, Permission Needs);

/// <summary>A stage one may go on to, and what is missing for it.</summary>
internal sealed record WayOn(string Stage, string Name, IReadOnlyList<Lack> Lacks);

/// <summary>A way the life project may end, and what is missing for it.</summary>
internal sealed record WayOut(OutcomeKind Outcome, string Name, IReadOnlyList<Lack> Lacks);

/// <summary>What can happen next. Asks the kernel the same question the rule asks, so that screen and rule never disagree.</summary>
internal sealed class Ways(ProgrammeNames names)
{
    public IReadOnlyList<WayOn> On(LifeProjectId project, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) => [
        .. rules.Pathway.From(open.Stage).Select(move => new WayOn(
            move.To, names.Stage(rules.Id, move.To), Lacks(project, Missing.In(move, open, own, rules), open, rules)))];

    public IReadOnlyList<WayOut> Out(LifeProjectId project, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) => [
        .. rules.Outcomes.Where(outcome => outcome.IsOpenFrom(open.Stage)).Select(outcome => new WayOut(
            outcome.Kind, names.Outcome(outcome.Kind), Lacks(project, Missing.In(outcome, open, own), open, rules)))];

    /// <summary>What is still missing for a stay.</summary>
    public IReadOnlyList<Lack> Into(StayKind stay, LifeProjectId project, LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules) =>
        Lacks(project, Missing.In(stay, open, own, rules), open, rules);

    private IReadOnlyList<Lack> Lacks(LifeProjectId project, IEnumerable<Requirement> missing, LifeProject.Open open, ProgrammeRules rules) =>
        [.. missing.Select(requirement => new Lack(TextOf(requirement, open, rules), AddressOf(project, requirement, open, rules), NeededFor(requirement.PanelIn(rules), rules)))];

    // As the pages of these forms ask for it.
    private Permission NeededFor(string panel, ProgrammeRules rules) => panel switch
    {
        "need" or "goal" or "task" or "referent" => Permission.AccompanyPeople,
        _ => names.DefinitionOf(rules.Id)?.Forms.FirstOrDefault(form => form.Panel == panel)?.Needs ?? Permission.MeetPeople,
    };

    private string TextOf(Requirement requirement, LifeProject.Open open, ProgrammeRules rules)
    {
        var text = names.Requirement(rules.Id, requirement);
        return requirement is SeriousNeedsHaveGoals
            ? names.Words.Say("life-project.lack-of", ("What", text), ("Which", string.Join(names.Words["life-project.comma"], open.SeriousNeedsWithoutGoal.Select(need => names.Need(rules.Id, need)))))
            : text;
    }

    // Where one act alone will do, the form opens with it chosen.
    private static string AddressOf(LifeProjectId project, Requirement requirement, LifeProject.Open open, ProgrammeRules rules)
    {
        var panel = requirement.PanelIn(rules);
        var address = Addresses.Supplying(project, panel);
        return requirement switch
        {
            ActDone { AnyOf: [var act] } when rules.Stays.Where(stay => stay.EnterAct == act).ToList() is [var stay] => EnterStay(project, stay.Id),
            StayedThisCycle { Kinds: [var kind] } => EnterStay(project, kind),
            ActDone { AnyOf: [var kind] } when panel == requirement.SuppliedBy => $"{address}?kind={Uri.EscapeDataString(kind)}",
            SafeguardTaken { Safeguard.Act: var kind } when panel == requirement.SuppliedBy => $"{address}?kind={Uri.EscapeDataString(kind)}",
            ClockWasMet met when panel == requirement.SuppliedBy && RuleOf(met.Clock, rules) is { MetBy: [var kind] } => $"{address}?kind={Uri.EscapeDataString(kind)}",
            DocumentThere { Document: var document } => $"{address}?document={Uri.EscapeDataString(document)}",
            SeriousNeedsHaveGoals => $"{address}?need={Uri.EscapeDataString(open.SeriousNeedsWithoutGoal.First())}",
            _ => address,
        };
    }

    private static string EnterStay(LifeProjectId project, string kind) => $"{Addresses.Supplying(project, StayPanels.Enter)}?kind={Uri.EscapeDataString(kind)}";

    private static ClockRule? RuleOf(string clock, ProgrammeRules rules) => rules.AllClocks.FirstOrDefault(rule => rule.Id == clock);
}
