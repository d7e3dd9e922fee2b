namespace SocialWatch.Kernel.Cells;

/// <summary>Until which day somebody may go out; or that the training does not count any more.</summary>
public sealed record StateTraining([property: Colleague] WorkerId Worker, DateOnly? ValidUntil) : CellCommand
{
    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        Cell.NotFounded => Refuse(new CellNotFounded()),
        Cell.Founded founded when (founded.Training.TryGetValue(Worker, out var until) ? until : null as DateOnly?) == ValidUntil => AlreadyDone,
        Cell.Founded => Accept(new TrainingStated(Worker, ValidUntil)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
