using System.Collections.Immutable;

namespace SocialWatch.People.Matching;

/// <summary>The word before a name that says whose child, or of which people, somebody is.</summary>
public enum Descent
{
    None,
    ChildOf,
    Ait,
    Bou,
}

/// <summary>One name of somebody's names: "Fatima Zahra", "عبد الله", "Ben Ali" are one each.</summary>
internal sealed record NameUnit
{
    /// <summary>As it was written, for people to read.</summary>
    public required string Written { get; init; }

    /// <summary>Its plain spelling with everything in it, in one word: "بنعلي".</summary>
    public required string Plain { get; init; }

    /// <summary>How all of it sounds.</summary>
    public required string Sound { get; init; }

    /// <summary>How it sounds without "son of"; the same as <see cref="Sound"/> when there is none.</summary>
    public required string CoreSound { get; init; }

    public Descent Descent { get; init; }

    /// <summary>Whether an article was taken off; Larbi and العربي are the same name.</summary>
    public bool HadArticle { get; init; }

    /// <summary>The given names whose spelling this is, by line of the table.</summary>
    public ImmutableArray<int> Spells { get; init; } = [];

    /// <summary>The given names it stands for as a nickname.</summary>
    public ImmutableArray<int> Calls { get; init; } = [];

    /// <summary>The given names this is without "son of", so that a father is known by any spelling of his name.</summary>
    public ImmutableArray<int> CoreSpells { get; init; } = [];
}
