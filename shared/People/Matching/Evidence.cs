using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;

namespace SocialWatch.People.Matching;

/// <summary>How somebody is related to the person.</summary>
public enum Kinship
{
    Father,
    Mother,
    Sibling,
    Spouse,
    Child,
}

/// <summary>A member of the family, as the person names them.</summary>
public sealed record Relative(Kinship Kinship, string Name);

/// <summary>
/// What was told or seen of one person, as far as it goes: every part may be unknown, and what is unknown speaks neither for
/// nor against. The person's record gives names, birth, sex, age, commune and description today; marks, places, companions and
/// family are weighed as soon as somebody gives them.
/// </summary>
public sealed record Evidence
{
    /// <summary>Every name that was given, whole: given name, father's, family's, in whatever order and script.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The first of January stands for "the year is known": so it is written where no day was.</summary>
    public DateOnly? BornOn { get; init; }

    public Sex Sex { get; init; }

    public AgeBand Age { get; init; }

    public string? Commune { get; init; }

    /// <summary>What one sees of somebody, in words.</summary>
    public string? Description { get; init; }

    /// <summary>What does not change: a scar, a missing finger, a tattoo.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Where the person is mostly met.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Who is met together with the person.</summary>
    public ImmutableArray<PersonId> Companions { get; init; } = [];

    public ImmutableArray<Relative> Family { get; init; } = [];
}
