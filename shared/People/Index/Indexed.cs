using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>What the index keeps of a person: what is shown in a list, and what speaks when people are compared.</summary>
internal sealed record Indexed
{
    public required PersonId Person { get; init; }

    /// <summary>The latest first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public required string? Description { get; init; }

    public required Sex Sex { get; init; }

    public required AgeBand Age { get; init; }

    public required string? Commune { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The last event that is in it.</summary>
    public required int Version { get; init; }

    public required DateOnly? BornOn { get; init; }

    /// <summary>Where the person was met first, in words.</summary>
    public required string? Place { get; init; }

    public string? Name => Names.IsEmpty ? null : Names[0];

    /// <summary>Somebody whose key is gone says nothing any more.</summary>
    public bool IsReadable => !Names.IsEmpty || Description is not null;

    public static Indexed? Begin(Guid stream, Recorded<PersonEvent> recorded) => recorded.Event is not PersonRegistered e ? null : new Indexed
    {
        Person = new PersonId(stream), Names = e.Name is null ? [] : [e.Name], Description = e.Description, Sex = e.Sex, Age = e.Age, Commune = e.Commune,
        RegisteredAt = recorded.Stamp.At, Version = recorded.Version, BornOn = e.BornOn, Place = e.Place,
    };

    /// <summary>The same person after one more event. What is known already changes nothing, so events may come twice.</summary>
    public Indexed Then(Recorded<PersonEvent> recorded) => recorded switch
    {
        _ when recorded.Version <= Version => this,
        { Event: RegistrationWithdrawn } => this with { Names = [], Description = null, BornOn = null, Place = null, Version = recorded.Version },
        { Event: PersonRegistered } when Begin(Person.Value, recorded) is { } anew => anew,
        { Event: PersonNamed { Name: not null } e } => this with { Names = [e.Name, .. Names.Remove(e.Name)], BornOn = e.BornOn ?? BornOn, Version = recorded.Version },
        { Event: PersonDescribed { Description: not null } e } => this with { Description = e.Description, Sex = e.Sex, Age = e.Age, Version = recorded.Version },
        _ => this with { Version = recorded.Version },
    };

    /// <summary>What of this speaks when people are compared.</summary>
    public Evidence ToEvidence() => new()
    {
        Names = Names, BornOn = BornOn, Sex = Sex, Age = Age, Commune = Commune, Description = Description, Places = Place is null ? [] : [Place],
    };
}
