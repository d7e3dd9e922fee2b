using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>
/// Harm reduction as the cells published it: a fixed and a mobile unit, two ways that are worth the same (staying in
/// contact, and treatment), and back to a family, a trade or a school. Ids are stored names: never reused with another meaning.
/// </summary>
internal static class DrugUseProgramme
{
    public const string Id = "drug-use";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["addicts-without-resources"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        DrugUseFacts.Nothing)
    {
        Stays = Stays.All,
        Indicators = Indicators.All,
        // What is owed to minors is said once, where children are the target population.
        SafeguardsFrom = ["street-children"],
    };
}
