using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.DrugUse.Substitution;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.DrugUse;

/// <summary>What one must know before the door opens, the most pressing first.</summary>
internal static class AtAGlance
{
    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, DrugUseFacts own) => [
            .. own.Overdoses.SelectMany(overdose => OfOverdose(overdose, now)),
            .. OfSubstitution(own, DrugUseFacts.DayOf(now)),
            .. OfKits(own, DrugUseFacts.DayOf(now)),
            .. open.IsMinor ? [new Fact("drug-use.facts.minor", Weight.Attention)] : (Fact[])[],
            .. OfCode(own)],
        (LifeProject.Closed, DrugUseFacts own) => OfCode(own),
        _ => [],
    };

    private static IEnumerable<Fact> OfCode(DrugUseFacts own) => own.Code is { } code ? [new Fact("drug-use.facts.code", Weight.Plain, ("Code", code))] : [];

    private static IEnumerable<Fact> OfOverdose(Overdose overdose, DateTimeOffset now) => overdose switch
    {
        { Reported.HowItEnded: OverdoseEnd.Died } => [new Fact("drug-use.facts.overdose-died", Weight.Danger, ("At", overdose.Reported.At))],
        { IsWaiting: true } when now > overdose.FollowUpBy => [new Fact("drug-use.facts.overdose-late", Weight.Danger, ("At", overdose.Reported.At), ("By", overdose.FollowUpBy))],
        { IsWaiting: true } => [new Fact("drug-use.facts.overdose-waiting", Weight.Attention, ("At", overdose.Reported.At), ("By", overdose.FollowUpBy))],
        _ => [],
    };

    private static IEnumerable<Fact> OfSubstitution(DrugUseFacts own, DateOnly today) => own.Substitutions.LastOrDefault() switch
    {
        { Stopped: null } running => [new Fact("drug-use.facts.substitution", Weight.Good, ("Since", running.Started.On), ("Days", today.DayNumber - running.Started.On.DayNumber + 1))],
        { GoesOnElsewhere: true, Stopped: var stopped } => [new Fact("drug-use.facts.substitution-elsewhere", Weight.Plain, ("On", stopped.On))],
        { Stopped: { } stopped } when today.DayNumber - stopped.On.DayNumber < SubstitutionTreatment.DangerDays =>
            [new Fact("drug-use.facts.substitution-stopped", Weight.Danger, ("On", stopped.On), ("Why", new Said($"drug-use.stop.{stopped.Why}")))],
        _ => [],
    };

    private static IEnumerable<Fact> OfKits(DrugUseFacts own, DateOnly today) => (own.Injecting, Coverage.Of(own, today)) switch
    {
        (_, { } coverage) => [new Fact("drug-use.facts.coverage", WeightOf(coverage.Level),
            ("Kits", coverage.Kits), ("Injections", coverage.Injections), ("Percent", coverage.Percent), ("Level", new Said($"drug-use.coverage.{coverage.Level.ToString().ToLowerInvariant()}")))],
        ({ }, null) => [new Fact("drug-use.facts.no-injecting", Weight.Plain)],
        _ when !own.KitsGiven.IsEmpty => [new Fact("drug-use.facts.injecting-not-stated", Weight.Attention)],
        _ => [],
    };

    private static Weight WeightOf(CoverageLevel level) => level switch
    {
        CoverageLevel.Low => Weight.Danger,
        CoverageLevel.Some => Weight.Attention,
        _ => Weight.Good,
    };
}
