namespace SocialWatch.Kernel.Cells;

/// <summary>The weather service warns of cold, or takes the warning back.</summary>
/// <param name="Until">The last day; null when there is no alert any more.</param>
public sealed record StateColdAlert(AlertLevel Level, DateOnly? Until) : CellCommand
{
    // Nobody knows the weather longer ahead.
    public const int MostDays = 15;

    public override Permission Needs => Permission.Dispatch;

    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        Cell.NotFounded => Refuse(new CellNotFounded()),
        Cell.Founded founded when Level is AlertLevel.None => founded.Alert is null ? AlreadyDone : Accept(new ColdAlertStated(AlertLevel.None, Until: null)),
        Cell.Founded when Until is null => Refuse(new AlertNeedsALastDay()),
        Cell.Founded when Until < stamp.OperationalDay || Until.Value.DayNumber - stamp.OperationalDay.DayNumber > MostDays => Refuse(new AlertNotInThoseDays(MostDays)),
        Cell.Founded founded when founded.Alert == new ColdAlert(Level, Until.Value) => AlreadyDone,
        Cell.Founded => Accept(new ColdAlertStated(Level, Until)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

public sealed record AlertNeedsALastDay : Refusal;

public sealed record AlertNotInThoseDays(int Days) : Refusal;
