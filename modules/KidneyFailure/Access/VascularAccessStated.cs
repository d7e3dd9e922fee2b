using SocialWatch.Kernel;
using SocialWatch.KidneyFailure.Facts;

namespace SocialWatch.KidneyFailure.Access;

[EventName("kidney-failure.vascular-access-stated.v1")]
internal sealed record VascularAccessStated(
    ActId Act, DateOnly On, [property: WordKey("kidney-failure.vascular-access")] string Access, [property: WordKey("kidney-failure.access-state")] string State) : DialysisEvent, ICounted;

/// <summary>Stored names: never reused with another meaning.</summary>
internal static class VascularAccess
{
    public const string TemporaryCatheter = "temporary-catheter";
    public const string Trouble = "trouble";
    public const string Planned = "planned";
    public const string Works = "works";

    /// <summary>What was true last, in whatever order it was told.</summary>
    public static VascularAccessStated? AccessNow(this DialysisFacts own) => own.All<VascularAccessStated>().OrderBy(stated => stated.On).LastOrDefault();
}
