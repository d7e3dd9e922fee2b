namespace SocialWatch.Kernel.Cells;

/// <summary>How many people a centre can take in.</summary>
public sealed record StatePlaces([property: OfTheCell] CentreId Centre, [property: Between(0, StatePlaces.Most)] int Places) : CellCommand
{
    public const int Most = 2000;

    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        Cell.NotFounded => Refuse(new CellNotFounded()),
        Cell.Founded founded when !founded.Centres.ContainsKey(Centre) => Refuse(new NotOneOfThose(nameof(Centre))),
        Cell.Founded founded when founded.Places.TryGetValue(Centre, out var places) && places == Places => AlreadyDone,
        Cell.Founded => Accept(new PlacesStated(Centre, Places)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
