using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>From a crisis in the street to a home where care goes on. Ids are stored names: never reused with another meaning.</summary>
internal static class MentalHealthProgramme
{
    public const string Id = "mental-health";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["mentally-ill"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: CareFacts.None)
    {
        Stays = Stays.All,
        Indicators = Indicators.All,
    };
}
