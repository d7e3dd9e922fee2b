namespace SocialWatch.Kernel.Cells;

/// <summary>A reception centre the cell works with.</summary>
public sealed record AddCentre(CentreId Centre, [property: Typed(200)] string Name) : CellCommand
{
    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        Cell.NotFounded => Refuse(new CellNotFounded()),
        Cell.Founded founded when founded.Centres.TryGetValue(Centre, out var name) => name == Name ? AlreadyDone : Refuse(new CentreNamedDifferently()),
        Cell.Founded => Accept(new CentreAdded(Centre, Name)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
