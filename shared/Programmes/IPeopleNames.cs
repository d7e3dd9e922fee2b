using SocialWatch.Kernel;
using SocialWatch.Kernel.People;

namespace SocialWatch.Programmes;

/// <summary>
/// What people are called, from memory: a page with fifty names asks fifty times and no database once.
/// Whoever asks has made sure that the people are of the asker's cell. Who is asked for is shown, and so is written down (the trail).
/// </summary>
public interface IPeopleNames
{
    /// <summary>The name, or else "unnamed: what one sees", in the reader's language. Never empty, also for somebody whose key is gone.</summary>
    /// <param name="programme">Through which the page came to the person: where that is a secret one, that they were shown is its team's alone. Null: through the cell's own lists.</param>
    string NameOf(PersonId person, string? programme = null);

    /// <summary>The little that stands on top of a page about somebody; null when nobody is known under this id.</summary>
    PersonCard? CardOf(PersonId person);
}

/// <summary>Somebody at a glance.</summary>
/// <param name="Name">Null when nobody knows one.</param>
/// <param name="Description">What one sees: "man about 60, grey coat".</param>
/// <param name="Commune">Where the person was first met, as the cell lists it.</param>
public sealed record PersonCard(PersonId Person, string? Name, string? Description, Sex Sex, AgeBand Age, string? Commune)
{
    /// <summary>Why a search found them, where their name is not what was typed; in the reader's language.</summary>
    public string? Why { get; init; }
}
