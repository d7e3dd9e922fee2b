using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>From an emergency to a place, a rhythm and a life between the sessions. Ids are stored names: never reused with another meaning.</summary>
internal static class KidneyFailureProgramme
{
    public const string Id = "kidney-failure";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["kidney-failure-patients"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: DialysisFacts.None)
    {
        Indicators = Indicators.All,
    };
}
