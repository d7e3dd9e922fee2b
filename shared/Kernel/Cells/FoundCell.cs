using System.Collections.Immutable;

namespace SocialWatch.Kernel.Cells;

/// <summary>A province begins to work with the program.</summary>
public sealed record FoundCell([property: Typed(100)] string Province, [property: Typed(200)] string Name, ImmutableArray<string> Communes) : CellCommand
{
    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        _ when Communes.IsDefaultOrEmpty => Refuse(new NoCommune()),
        Cell.NotFounded => Accept(new CellFounded(Province, Name, Communes)),
        Cell.Founded founded => founded.Province == Province && founded.Name == Name && founded.Communes.SequenceEqual(Communes)
            ? AlreadyDone
            : Refuse(new CellFoundedDifferently()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
