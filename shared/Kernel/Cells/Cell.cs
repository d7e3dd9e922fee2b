using System.Collections.Immutable;

namespace SocialWatch.Kernel.Cells;

/// <summary>Something that happened to a provincial cell itself.</summary>
public abstract record CellEvent;

/// <param name="Communes">The communes or districts acts are counted by, as people there call them.</param>
[EventName("cell.founded.v1")]
public sealed record CellFounded(string Province, string Name, ImmutableArray<string> Communes) : CellEvent;

[EventName("cell.centre-added.v1")]
public sealed record CentreAdded(CentreId Centre, string Name) : CellEvent;

/// <summary>A provincial social watch cell.</summary>
public abstract record Cell
{
    private Cell() { }

    public static Cell Initial { get; } = new NotFounded();

    public sealed record NotFounded : Cell;

    public sealed record Founded(string Province, string Name, ImmutableArray<string> Communes, ImmutableDictionary<CentreId, string> Centres) : Cell;

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Cell Evolve(Cell cell, CellEvent happened) => (cell, happened) switch
    {
        (NotFounded, CellFounded e) => new Founded(e.Province, e.Name, e.Communes, ImmutableDictionary<CentreId, string>.Empty),
        (Founded founded, CentreAdded e) => founded with { Centres = founded.Centres.SetItem(e.Centre, e.Name) },

        // Never throw here: one odd event must not stop a province.
        _ => cell,
    };
}

/// <summary>Something asked of a cell.</summary>
public abstract record CellCommand : Command<Cell, CellEvent>
{
    public override Permission Needs => Permission.Coordinate;
}

public sealed record CellNotFounded : Refusal;

public sealed record CellFoundedDifferently : Refusal;

public sealed record NoCommune : Refusal;

public sealed record CentreNamedDifferently : Refusal;
