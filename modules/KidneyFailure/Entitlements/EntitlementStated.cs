using SocialWatch.Kernel;
using SocialWatch.KidneyFailure.Facts;

namespace SocialWatch.KidneyFailure.Entitlements;

/// <param name="Until">The last day it is known to hold; null when none is known.</param>
[EventName("kidney-failure.entitlement-stated.v1")]
internal sealed record EntitlementStated(
    ActId Act, DateOnly On, [property: WordKey("kidney-failure.entitlement")] string Entitlement, [property: WordKey("kidney-failure.entitlement-state")] string State,
    DateOnly? Until) : DialysisEvent, ICounted;

internal sealed record EntitlementEndsBefore : Refusal;

/// <summary>Stored names: never reused with another meaning.</summary>
internal static class Entitlement
{
    public const string Asked = "asked";
    public const string Granted = "granted";

    // Papers for the next period take a month.
    public const int DaysBefore = 30;

    /// <summary>Where each entitlement stands, by what was true last.</summary>
    public static IEnumerable<EntitlementStated> EntitlementsNow(this DialysisFacts own) =>
        own.All<EntitlementStated>().GroupBy(stated => stated.Entitlement).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.OrderBy(stated => stated.On).Last());
}
