using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Women.Danger;
using SocialWatch.Women.Programme;

namespace SocialWatch.Women.Screen;

/// <summary>What one must know of her at a glance. Never a place, never a child's name: whoever looks over a shoulder may read it.</summary>
internal static class Card
{
    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, WomenFacts own) => [.. OfDanger(own, file.Rules, now), .. OfPlan(own), .. OfPlace(open), .. OfChildren(own)],
        _ => [],
    };

    private static IEnumerable<Fact> OfDanger(WomenFacts own, ProgrammeRules? rules, DateTimeOffset now)
    {
        if (own.Assessed is not { } last)
        {
            yield return new Fact("women.facts.danger-unknown", Weight.Attention);
            yield break;
        }

        yield return new Fact("women.facts.danger", WeightOf(last.Danger), ("Danger", new Said($"women.danger.{last.Danger}")), ("On", DayOf(last.At)));

        if (own.Assessments.SkipLast(1).LastOrDefault() is { } before && DangerLevels.Rank(last.Danger) > DangerLevels.Rank(before.Danger))
        {
            yield return new Fact("women.facts.danger-rises", Weight.Danger, ("Before", new Said($"women.danger.{before.Danger}")), ("On", DayOf(before.At)));
        }

        if (rules is not null && Stages.Clock(Stages.DangerReassessed, rules) is { Length: var length } && last.At + length < now)
        {
            yield return new Fact("women.facts.danger-old", Weight.Attention, ("Days", (now - last.At).Days));
        }
    }

    private static IEnumerable<Fact> OfPlan(WomenFacts own) => own switch
    {
        { Plan: { } plan } => [new Fact("women.facts.safety-plan", Weight.Good, ("On", DayOf(plan.At)))],
        { Assessed.Danger: var danger } when DangerLevels.NeedsPlan(danger) => [new Fact("women.facts.no-safety-plan", Weight.Danger)],
        _ => [],
    };

    private static IEnumerable<Fact> OfPlace(LifeProject.Open open) =>
        open.CurrentStay?.Entered.Kind == Stays.HiddenPlace ? [new Fact("women.facts.hidden-place", Weight.Attention)] : [];

    private static IEnumerable<Fact> OfChildren(WomenFacts own)
    {
        var here = own.Children.Where(child => child.IsHere).ToList();
        if (here.Count > 0)
        {
            yield return new Fact("women.facts.children", Weight.Plain, ("Count", here.Count));
        }

        foreach (var child in here)
        {
            yield return new Fact("women.facts.child", child.Came.School is "interrupted" or "never" ? Weight.Attention : Weight.Plain,
                ("Number", child.Came.Number), ("Sex", new Said($"women.child.{child.Came.Sex}")), ("Age", new Said($"women.child-age.{child.Came.Age}")), ("School", new Said($"women.school.{child.Came.School}")));
        }
    }

    private static Weight WeightOf(string danger) => danger switch
    {
        DangerLevels.Extreme => Weight.Danger,
        DangerLevels.Raised => Weight.Attention,
        _ => Weight.Plain,
    };

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
