using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Journal.Trail;

/// <summary>How much of somebody was shown.</summary>
public enum Sight
{
    /// <summary>The name, on a page with others.</summary>
    Listed,

    /// <summary>A page about this person.</summary>
    Opened,
}

/// <summary>A worker was shown a named person. Written before the page leaves, never changed, never made again from events.</summary>
public sealed record ReadingRow : IOfProgramme
{
    /// <summary>The order in which they were written down.</summary>
    public long Position { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Worker { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid Person { get; init; }

    public required Guid? LifeProject { get; init; }

    /// <summary>Of the life project through which the person was seen; empty: the person's own pages and lists.</summary>
    public required string Programme { get; init; }

    /// <summary>That it was read tells who is in a secret programme: known to its team alone.</summary>
    public required bool Secret { get; init; }

    public required Sight Sight { get; init; }

    /// <summary>The page, as the program calls it: "people/{id}". Nothing that was typed, no id.</summary>
    public required string Page { get; init; }
}

/// <summary>A link of the chain: everything written between two positions, under the key outside the database, on top of the link before.</summary>
public sealed record SealRow
{
    /// <summary>From 1, without gaps.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The last event it covers; the first is the one behind the link before.</summary>
    public required long LastEvent { get; init; }

    public required long LastReading { get; init; }

    /// <summary>How many rows, events and readings together.</summary>
    public required int Rows { get; init; }

    public required byte[] Hash { get; init; }
}
