using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>From the street or a lonely home to a care home, a family that is helped, or a home of one's own. Ids are stored names: never reused with another meaning.</summary>
internal static class ElderlyProgramme
{
    public const string Id = "elderly";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["elderly-without-support"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: ElderlyFacts.None)
    {
        Stays = Stays.All,
        Indicators = Indicators.All,
    };
}
