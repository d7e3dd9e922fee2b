using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>From the street to a family, a school or a trade, with the prosecutor informed on the way. Ids are stored names: never reused with another meaning.</summary>
internal static class StreetChildrenProgramme
{
    public const string Id = "street-children";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["abandoned-children", "street-children-and-homeless-youth"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: ChildFacts.None)
    {
        Stays = Stays.All,
        Safeguards = Safeguards.All,
        Indicators = Indicators.All,
    };
}
