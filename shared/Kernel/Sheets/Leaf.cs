using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel.Sheets;

/// <summary>Some hundred rows of a sheet.</summary>
public sealed record Leaf
{
    public static Leaf Initial { get; } = new();

    /// <summary>The cell as it is configured now, put beside the state before a command decides.</summary>
    public CellProfile Cell { get; init; } = CellProfile.None;

    public ImmutableSortedDictionary<int, LeafRow> Rows { get; init; } = ImmutableSortedDictionary<int, LeafRow>.Empty;

    /// <summary>Rows about somebody that were begun, by their numbers.</summary>
    public ImmutableSortedDictionary<int, BegunRow> Begun { get; init; } = ImmutableSortedDictionary<int, BegunRow>.Empty;

    /// <summary>Every secret programme of which anything is told here.</summary>
    public IEnumerable<string> SecretProgrammes => Rows.Values.Select(row => row.Told switch
    {
        RowTaken { IsSecret: true } told => told.Programme,
        LineTaken { IsSecret: true } told => told.Programme,
        RowRefused { IsSecret: true } told => told.Programme,
        _ => null,
    }).Concat(Begun.Values.Select(row => row.IsSecret ? row.Programme : null)).OfType<string>();

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Leaf Evolve(Leaf leaf, LeafEvent happened) => happened switch
    {
        LeafBegun e => leaf with { Begun = leaf.Begun.SetItems(e.Rows.Select(row => KeyValuePair.Create(row.Row, row))) },
        RowWithdrawn or RowKept when !leaf.Rows.ContainsKey(happened.Row) => leaf,
        RowWithdrawn e => leaf with { Rows = leaf.Rows.SetItem(e.Row, leaf.Rows[e.Row] with { Withdrawn = true }) },
        RowKept e => leaf with { Rows = leaf.Rows.SetItem(e.Row, leaf.Rows[e.Row] with { Kept = e.Why }) },
        _ => leaf with { Rows = leaf.Rows.SetItem(happened.Row, new LeafRow(happened)) },
    };
}

/// <summary>One row and what became of it.</summary>
public sealed record LeafRow(LeafEvent Told)
{
    public bool Withdrawn { get; init; }

    /// <summary>Why whoever it is about stays; null when they do not.</summary>
    public string? Kept { get; init; }
}

/// <summary>Something asked of a leaf, by the program itself in the name of who applies or undoes the sheet.</summary>
public abstract record LeafCommand : Command<Leaf, LeafEvent>
{
    // A stream is read whole: this many rows are read in a breath.
    public const int MostRows = 500;

    public override Permission Needs => Permission.Coordinate;
}

/// <summary>A leaf is begun once, with other rows than these.</summary>
public sealed record LeafTakenDifferently : Refusal;

public sealed record LeafNotTaken : Refusal;
