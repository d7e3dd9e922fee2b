using SocialWatch.Kernel;
using SocialWatch.MentalHealth.Facts;

namespace SocialWatch.MentalHealth.Medication;

/// <param name="Until">The last day for which there is enough.</param>
[EventName("mental-health.medicines-given.v1")]
internal sealed record MedicinesGiven(ActId Act, DateOnly On, [property: Sealed] string Medicines, DateOnly Until) : CareEvent, ICounted;

[EventName("mental-health.medicines-missed.v1")]
internal sealed record MedicinesMissed(ActId Act, DateOnly On, [property: Sealed, Narrative] string? Why) : CareEvent, ICounted;

[EventName("mental-health.injection-given.v1")]
internal sealed record InjectionGiven(ActId Act, DateOnly On, [property: Sealed] string Medicine, DateOnly NextOn) : CareEvent, ICounted;

[EventName("mental-health.treatment-ended.v1")]
internal sealed record TreatmentEnded([property: WordKey("mental-health.treatment")] string Treatment, DateOnly On, [property: Sealed, Narrative] string Why) : CareEvent;

internal sealed record MedicinesUntilBefore : Refusal;

internal sealed record NextInjectionNotAfter : Refusal;

internal sealed record NoTreatmentToEnd : Refusal;

/// <summary>What somebody is treated with now. A treatment goes on when the file reopens: an illness knows no cycles.</summary>
internal static class Treatments
{
    public const string Medicines = "medicines";
    public const string Injections = "injections";

    // Two weeks would be better, and is often not to be had: whoever gets medicines for a month is told in the last week.
    public const int DaysBefore = 7;

    public static MedicinesGiven? MedicinesNow(this CareFacts own) =>
        own.All<MedicinesGiven>().OrderBy(given => given.On).LastOrDefault() is { } last && !own.IsEnded(Medicines, last.On) ? last : null;

    public static InjectionGiven? InjectionNow(this CareFacts own) =>
        own.All<InjectionGiven>().OrderBy(given => given.On).LastOrDefault() is { } last && !own.IsEnded(Injections, last.On) ? last : null;

    public static int MissedSince(this CareFacts own, DateOnly day) => own.All<MedicinesMissed>().Count(missed => missed.On >= day);

    /// <summary>The day the present treatment of that kind was last given.</summary>
    public static DateOnly? GivenOn(this CareFacts own, string treatment) => treatment == Injections ? own.InjectionNow()?.On : own.MedicinesNow()?.On;

    private static bool IsEnded(this CareFacts own, string treatment, DateOnly since) =>
        own.All<TreatmentEnded>().Any(ended => ended.Treatment == treatment && ended.On >= since);
}
