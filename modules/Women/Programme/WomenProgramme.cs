using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>From the first word somebody listens to, over safety, to a life of her own. Ids are stored names: never reused with another meaning.</summary>
internal static class WomenProgramme
{
    public const string Id = "women";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["women-in-extreme-precarity"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: WomenFacts.None)
    {
        Stays = Stays.All,
        // A girl who was married or put out is still a minor: the prosecutor or the judge decides where she lives.
        Safeguards = [new Safeguard("prosecutor-told", Id, Acts.ProsecutorContact, TimeSpan.FromHours(24))],
        Indicators = Indicators.All,
    };
}
