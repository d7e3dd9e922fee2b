using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Kernel.People;

/// <summary>Something that became known about a person, whatever the programme.</summary>
public abstract record PersonEvent;

public enum Sex
{
    Unknown,
    Female,
    Male,
}

/// <summary>Years of age as a band: what is seen in the street, and coarse enough to be counted in clear.</summary>
public enum AgeBand
{
    Unknown,
    Under13,
    From13To17,
    From18To25,
    From26To59,
    From60,
}

/// <param name="Name">As the person says it; null when nobody knows.</param>
/// <param name="Description">What one sees, for one who has no name yet: "man about 60, grey coat".</param>
/// <param name="Place">Where the person was met, in words.</param>
[EventName("person.registered.v1")]
public sealed record PersonRegistered(
    [property: Sealed] string? Name, [property: Sealed] string? Description, Sex Sex, AgeBand Age, [property: Sealed] DateOnly? BornOn,
    string? Commune, [property: Sealed] string? Place) : PersonEvent
{
    /// <summary>The sheet that told of the person; null for whoever was met.</summary>
    public SheetId? Sheet { get; init; }
}

/// <summary>The sheet that told of the person was undone: it reads as if nobody had been registered.</summary>
[EventName("person.registration-withdrawn.v1")]
public sealed record RegistrationWithdrawn([property: Sealed, Narrative] string? Why) : PersonEvent;

/// <summary>A name became known, or another one. The history before it stays whole.</summary>
[EventName("person.named.v1")]
public sealed record PersonNamed([property: Sealed] string Name, [property: Sealed] DateOnly? BornOn) : PersonEvent;

[EventName("person.described.v1")]
public sealed record PersonDescribed([property: Sealed] string Description, Sex Sex, AgeBand Age) : PersonEvent;
