using SocialWatch.Hiv.Analyses;
using SocialWatch.Hiv.Appointments;
using SocialWatch.Hiv.Programme;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv;

/// <summary>What one must know before saying a word: first who may know, then whether there are medicines.</summary>
internal static class AtAGlance
{
    // Where a cell starts from.
    private const int ReferralAnsweredWithinDays = 14;
    private const int AnalysisGoodForDays = 365;

    public static IEnumerable<Fact> Of(LifeProjectFile file, DateTimeOffset now) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, HivFacts own) => Of(open, own, DateOnly.FromDateTime(now.DateTime)),
        (LifeProject.Closed, HivFacts own) => OfDisclosure(own),
        _ => [],
    };

    private static IEnumerable<Fact> Of(LifeProject.Open open, HivFacts own, DateOnly today) => [
        .. OfDisclosure(own),
        .. own.AskHowItGoes ? [new Fact("hiv.facts.ask-how-it-goes", Weight.Attention)] : (Fact[])[],
        .. OfMedicines(own, today),
        .. OfReferral(open, today),
        .. OfAppointments(own, today),
        .. OfAnalysis(own, today),
    ];

    private static IEnumerable<Fact> OfDisclosure(HivFacts own) => own.Disclosure switch
    {
        null => [new Fact("hiv.facts.not-asked", Weight.Attention)],
        { Nobody: true } => [new Fact("hiv.facts.nobody", Weight.Attention)],
        // The words are gone when the person was erased: then nobody may be told.
        { WhoMayKnow: { } who } => [new Fact("hiv.facts.who-may-know", Weight.Plain, ("Who", who))],
        _ => [new Fact("hiv.facts.nobody", Weight.Attention)],
    };

    private static IEnumerable<Fact> OfMedicines(HivFacts own, DateOnly today) => Continuity.Of(own, today) switch
    {
        { Level: ContinuityLevel.RanOut, RunsOutOn: var day } => [new Fact("hiv.facts.ran-out", Weight.Danger, ("On", day))],
        { Level: ContinuityLevel.RunsOutSoon, RunsOutOn: var day, DaysLeft: var left } => [new Fact("hiv.facts.runs-out-soon", Weight.Attention, ("On", day), ("Days", left))],
        { RunsOutOn: var day } => [new Fact("hiv.facts.secured", Weight.Good, ("On", day))],
        null when !own.Starts.IsEmpty => [new Fact("hiv.facts.started-without-medicines", Weight.Attention, ("On", own.Starts.Values.Max(start => start.On)))],
        null => [],
    };

    private static IEnumerable<Fact> OfReferral(LifeProject.Open open, DateOnly today)
    {
        if (open.HasAccepted(Acts.CentreReceived) || LastReferral(open) is not { } on)
        {
            return [];
        }

        return today.DayNumber - on.DayNumber > ReferralAnsweredWithinDays
            ? [new Fact("hiv.facts.referral-late", Weight.Danger, ("On", on))]
            : [new Fact("hiv.facts.referral-waiting", Weight.Attention, ("On", on))];
    }

    private static DateOnly? LastReferral(LifeProject.Open open) => open.Acts.Values
        .Where(act => act is { Withdrawn: false, AsRecorded: { Kind: Acts.CentreReferral, Answer: ActAnswer.Accepted } } && act.Cycle == open.Cycle)
        .Max(act => (DateOnly?)DateOnly.FromDateTime(act.AsRecorded.At.DateTime));

    private static IEnumerable<Fact> OfAppointments(HivFacts own, DateOnly today)
    {
        if (own.Appointments.IsEmpty)
        {
            return [];
        }

        var last = own.Appointments.Values.Last();
        return [
            .. last.HowItWent is AppointmentEnd.Missed ? [new Fact("hiv.facts.missed", Weight.Attention, ("On", last.On))] : (Fact[])[],
            .. last.NextOn switch
            {
                { } next when next < today => [new Fact("hiv.facts.next-unanswered", Weight.Attention, ("On", next))],
                { } next => [new Fact("hiv.facts.next", Weight.Plain, ("On", next))],
                null => (Fact[])[],
            },
        ];
    }

    private static IEnumerable<Fact> OfAnalysis(HivFacts own, DateOnly today) => own.Analyses.IsEmpty ? [] : own.Analyses.Values.Last() switch
    {
        { Result: AnalysisResult.NotControlled, On: var on } => [new Fact("hiv.facts.not-controlled", Weight.Danger, ("On", on))],
        { Result: AnalysisResult.Controlled, On: var on } when today.DayNumber - on.DayNumber > AnalysisGoodForDays => [new Fact("hiv.facts.analysis-old", Weight.Attention, ("On", on))],
        { Result: AnalysisResult.Controlled, On: var on } => [new Fact("hiv.facts.controlled", Weight.Good, ("On", on))],
        { On: var on } => [new Fact("hiv.facts.not-known", Weight.Plain, ("On", on))],
    };
}
