using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;

namespace SocialWatch.People.Index;

/// <summary>What the index keeps of a person: what is shown in a list, and the words by which it is found.</summary>
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

    /// <summary>The words of all names, " ahmed benali".</summary>
    public required string NameLine { get; init; }

    /// <summary>The words of the description.</summary>
    public required string DescriptionLine { get; init; }

    public string? Name => Names.IsEmpty ? null : Names[0];

    /// <summary>Somebody whose key is gone says nothing any more.</summary>
    public bool IsReadable => !Names.IsEmpty || Description is not null;

    public static Indexed? Begin(Guid stream, Recorded<PersonEvent> recorded) => recorded.Event is not PersonRegistered e ? null : new Indexed
    {
        Person = new PersonId(stream), Names = e.Name is null ? [] : [e.Name], Description = e.Description, Sex = e.Sex, Age = e.Age, Commune = e.Commune,
        RegisteredAt = recorded.Stamp.At, Version = recorded.Version, NameLine = Spelling.LineOf(e.Name), DescriptionLine = Spelling.LineOf(e.Description),
    };

    /// <summary>The same person after one more event. What is known already changes nothing, so events may come twice.</summary>
    public Indexed Then(Recorded<PersonEvent> recorded) => recorded switch
    {
        _ when recorded.Version <= Version => this,
        { Event: RegistrationWithdrawn } => this with { Names = [], Description = null, NameLine = "", DescriptionLine = "", Version = recorded.Version },
        { Event: PersonRegistered } when Begin(Person.Value, recorded) is { } anew => anew,
        { Event: PersonNamed { Name: not null } e } => Named(e.Name) with { Version = recorded.Version },
        { Event: PersonDescribed { Description: not null } e } => this with
        {
            Description = e.Description, Sex = e.Sex, Age = e.Age, DescriptionLine = Spelling.LineOf(e.Description), Version = recorded.Version,
        },
        _ => this with { Version = recorded.Version },
    };

    private Indexed Named(string name)
    {
        ImmutableArray<string> names = [name, .. Names.Remove(name)];
        return this with { Names = names, NameLine = Spelling.LineOf(names) };
    }
}
