using SocialWatch.Elderly.Dependency;
using SocialWatch.Elderly.Entitlements;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Elderly.Screen;

/// <summary>What one must know at a glance: how much help is needed every day, whether it grows, what is waited for.</summary>
internal static class Card
{
    private const int LongWaitInDays = 30;
    private const int LongSilenceInDays = 60;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open, ElderlyFacts own) => [.. OfDependency(own), .. OfWaiting(own, now), .. own.Entitlements.Select(step => Of(step, now))],
        _ => [],
    };

    private static IEnumerable<Fact> OfDependency(ElderlyFacts own)
    {
        if (!own.IsAssessedNow)
        {
            yield return new Fact("elderly.facts.dependency-unknown", Weight.Attention);
        }

        if (own.Assessed is not { } last)
        {
            yield break;
        }

        yield return new Fact("elderly.facts.dependency", WeightOf(last.Band),
            ("Score", last.Score), ("Most", KatzIndex.Most), ("Band", new Said($"elderly.dependency.{last.Band}")), ("On", DayOf(last.At)));

        if (own.Assessments.SkipLast(1).LastOrDefault() is { } before && last.Score < before.Score)
        {
            yield return new Fact("elderly.facts.dependency-worse", before.Score - last.Score > 1 ? Weight.Danger : Weight.Attention,
                ("Before", before.Score), ("Score", last.Score), ("On", DayOf(before.At)));
        }
    }

    private static IEnumerable<Fact> OfWaiting(ElderlyFacts own, DateTimeOffset now) => own.WaitingSince is { } since
        ? [new Fact("elderly.facts.waiting", (now - since).Days > LongWaitInDays ? Weight.Danger : Weight.Attention, ("On", DayOf(since)))]
        : [];

    private static Fact Of(EntitlementStep step, DateTimeOffset now)
    {
        var (said, weight) = step switch
        {
            EntitlementAnswered { IsObtained: true } => ("obtained", Weight.Good),
            EntitlementAnswered => ("refused", Weight.Attention),
            _ => ("asked", (now - step.At).Days > LongSilenceInDays ? Weight.Attention : Weight.Plain),
        };

        return new Fact($"elderly.facts.entitlement-{said}", weight, ("Entitlement", new Said($"elderly.entitlement.{step.Entitlement}")), ("On", step.On));
    }

    private static Weight WeightOf(string band) => band switch
    {
        KatzIndex.Severe => Weight.Attention,
        KatzIndex.Independent => Weight.Good,
        _ => Weight.Plain,
    };

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
