using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>
/// The street-to-roof chain as the cells published it: approach in the street, hospital, shower, clothes, meal, a
/// centre or direct reintegration. Ids are stored names: never reused with another meaning.
/// </summary>
internal static class HomelessProgramme
{
    public const string Id = "homeless";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["homeless", "beggars-and-vagrants"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: NoFacts.Instance)
    {
        Stays = Stays.All,
    };
}
