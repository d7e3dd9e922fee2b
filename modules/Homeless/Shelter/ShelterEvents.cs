using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Homeless.Shelter;

/// <param name="Act">The act of entering in the ledger; the stay is known by it.</param>
/// <param name="On">The operational day: somebody brought in at two in the morning came on the evening before.</param>
[EventName("homeless.shelter-entered.v1")]
internal sealed record ShelterEntered(ActId Act, CentreId Centre, [property: WordKey("homeless.shelter")] string Kind, DateOnly On) : LifeProjectEvent;

/// <param name="Act">The act that counts the night in the ledger.</param>
[EventName("homeless.night-sheltered.v1")]
internal sealed record NightSheltered(ActId Act, DateOnly Night) : LifeProjectEvent;

/// <param name="Stay">The act by which the stay was entered.</param>
[EventName("homeless.shelter-left.v1")]
internal sealed record ShelterLeft(
    ActId Stay, DateOnly On, [property: WordKey("homeless.leaving")] string Why,
    [property: WordKey("homeless.where-to")] string? WhereTo, [property: Sealed] string? Note) : LifeProjectEvent;

/// <summary>A refusal is part of the way: it is remembered, and shelter is offered again.</summary>
/// <param name="Act">The act offered, in the ledger with the answer "refused".</param>
[EventName("homeless.shelter-refused.v1")]
internal sealed record ShelterRefused(
    ActId Act, [property: WordKey("homeless.shelter")] string Kind, DateOnly On, [property: Sealed] string? Why) : LifeProjectEvent;
