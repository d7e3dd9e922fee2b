using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>From the plan made inside, over the first days, to a family, a trade and a home. Ids are stored names: never reused with another meaning.</summary>
internal static class FormerPrisonersProgramme
{
    public const string Id = "former-prisoners";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["former-prisoners-without-resources"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        NoFactsYet: FormerPrisonersFacts.None)
    {
        Stays = Stays.All,
        // Whoever comes out of a centre for minors is still one: the prosecutor or the judge decides where they live.
        Safeguards = [new Safeguard("prosecutor-told", Id, Acts.ProsecutorContact, TimeSpan.FromHours(24))],
        Indicators = Indicators.All,
    };
}
