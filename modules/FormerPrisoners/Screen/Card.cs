using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.FormerPrisoners.Release;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.FormerPrisoners.Screen;

/// <summary>What one must know at a glance: how near the release is and what is ready for it, then whether anybody has met the person since.</summary>
internal static class Card
{
    private const int NearInDays = 30;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, FormerPrisonersFacts { Released: { } released } own) => [.. After(released, open, now), .. OfTreatment(own)],
        (LifeProject.Open, FormerPrisonersFacts own) => [.. Before(own, DateOnly.FromDateTime(now.DateTime)), .. OfPlan(own, DateOnly.FromDateTime(now.DateTime)), .. OfTreatment(own)],
        _ => [],
    };

    private static IEnumerable<Fact> Before(FormerPrisonersFacts own, DateOnly today)
    {
        if (own.Expected is not { ExpectedOn: var on })
        {
            yield return new Fact("former-prisoners.facts.release-unknown", Weight.Attention);
            yield break;
        }

        yield return on < today
            ? new Fact("former-prisoners.facts.release-past", Weight.Danger, ("On", on))
            : new Fact("former-prisoners.facts.release", IsNear(on, today) ? Weight.Attention : Weight.Plain, ("On", on), ("Days", on.DayNumber - today.DayNumber));

        if (own.Expectations.SkipLast(1).LastOrDefault()?.ExpectedOn is { } before && before != on)
        {
            yield return new Fact("former-prisoners.facts.release-moved", Weight.Attention, ("Before", before));
        }
    }

    private static IEnumerable<Fact> OfPlan(FormerPrisonersFacts own, DateOnly today) => own switch
    {
        { Plan: { Housing: Housings.None } } => [new Fact("former-prisoners.facts.no-housing", Weight.Danger)],
        { Plan: { } plan } => [new Fact("former-prisoners.facts.plan", Weight.Good, ("On", plan.On), ("Housing", new Said($"former-prisoners.housing.{plan.Housing}")))],
        { Expected.ExpectedOn: var on } when IsNear(on, today) => [new Fact("former-prisoners.facts.no-plan", Weight.Danger)],
        _ => [],
    };

    private static IEnumerable<Fact> After(PersonReleased released, LifeProject.Open open, DateTimeOffset now)
    {
        yield return new Fact("former-prisoners.facts.released", Weight.Plain, ("On", released.On), ("GoesTo", new Said($"former-prisoners.goes-to.{released.GoesTo}")));

        if (open.Clocks.GetValueOrDefault(Stages.Contact) is { CanBeMet: true, DueAt: var due })
        {
            yield return new Fact("former-prisoners.facts.not-met", due < now ? Weight.Danger : Weight.Attention, ("Until", due));
        }
    }

    // Which treatment stands in the plan, for those who open it.
    private static IEnumerable<Fact> OfTreatment(FormerPrisonersFacts own) =>
        own.Plan?.Treatment is not null ? [new Fact("former-prisoners.facts.treatment", Weight.Attention)] : [];

    private static bool IsNear(DateOnly on, DateOnly today) => on.DayNumber - today.DayNumber <= NearInDays;
}
