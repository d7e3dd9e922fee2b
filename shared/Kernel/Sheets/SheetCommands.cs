using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Sheets;

/// <summary>A file was brought; its bytes are kept, sealed.</summary>
public sealed record TakeSheet([property: Typed(200)] string Name, long Bytes, Guid File) : SheetCommand
{
    private protected override Decision<SheetEvent> Begin() => Accept(new SheetTaken(Name, Bytes, File));

    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) =>
        sheet.File == new SheetTaken(Name, Bytes, File) ? AlreadyDone : Refuse(new SheetTakenDifferently());
}

/// <summary>What its columns and words mean.</summary>
public sealed record MapSheet([property: Typed(MapSheet.Longest)] string Mapping, Guid Headings) : SheetCommand
{
    // Some columns with two hundred words each.
    public const int Longest = 200_000;

    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet switch
    {
        { Status: not SheetStatus.Draft } => Refuse(new SheetHasMovedOn()),
        { Mapped: { } mapped } when mapped == new SheetMapped(Mapping, Headings) => AlreadyDone,
        _ => Accept(new SheetMapped(Mapping, Headings)),
    };
}

/// <summary>Its rows are taken over, from now on and in the background.</summary>
public sealed record ApplySheet(bool OnlyGood, [property: Typed(100)] string? Programme, int Rows) : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet switch
    {
        { How: { } how } => how == new SheetApplied(OnlyGood, Programme, Rows) ? AlreadyDone : Refuse(new SheetHasMovedOn()),
        { Status: not SheetStatus.Draft } => Refuse(new SheetHasMovedOn()),
        { Mapped: null } => Refuse(new SheetNotMapped()),
        _ => Accept(new SheetApplied(OnlyGood, Programme, Rows)),
    };
}

/// <summary>One leaf more is written. Asked by the program itself; a leaf that was told before is not told twice.</summary>
public sealed record AdvanceSheet(int Leaf, SheetSums Sums) : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet switch
    {
        { How: not null } when Leaf <= sheet.Leaves => AlreadyDone,
        { Status: SheetStatus.Applying } when Leaf == sheet.Leaves + 1 => Accept(new SheetAdvanced(Leaf, Sums)),
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>Every row is taken over. Asked by the program itself.</summary>
public sealed record FinishSheet : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Applying => Accept(new SheetFinished()),
        SheetStatus.Applied => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>It cannot be gone on with, and waits for somebody. Asked by the program itself.</summary>
public sealed record StopSheet([property: Typed(500)] string Why) : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Applying or SheetStatus.Undoing => Accept(new SheetStopped(Why)),
        SheetStatus.Stopped or SheetStatus.UndoStopped => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>It is gone on with, where it stopped and in the name of who asks.</summary>
public sealed record ResumeSheet : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Stopped or SheetStatus.UndoStopped => Accept(new SheetResumed()),
        SheetStatus.Applying or SheetStatus.Undoing => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>All of it is taken back, as far as it came; asked again, what stayed is tried again.</summary>
public sealed record UndoSheet([property: Typed(500)] string Why) : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Applied or SheetStatus.Applying or SheetStatus.Stopped or SheetStatus.UndoStopped => Accept(new SheetUndone(Why)),
        SheetStatus.Undone when sheet.Kept > 0 => Accept(new SheetUndone(Why)),
        SheetStatus.Undoing or SheetStatus.Undone => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>One step back is done. Asked by the program itself.</summary>
public sealed record AdvanceUndo(int Step, int Kept) : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet switch
    {
        { Status: SheetStatus.Undoing or SheetStatus.Undone } when Step <= sheet.UndoSteps => AlreadyDone,
        { Status: SheetStatus.Undoing } when Step == sheet.UndoSteps + 1 => Accept(new SheetUndoAdvanced(Step, Kept)),
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>All of it is taken back. Asked by the program itself.</summary>
public sealed record FinishUndo : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Undoing => Accept(new SheetUndoFinished()),
        SheetStatus.Undone => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}

/// <summary>It will not be applied: what is in it is forgotten.</summary>
public sealed record DiscardSheet : SheetCommand
{
    private protected override Decision<SheetEvent> Decide(Sheet.Taken sheet) => sheet.Status switch
    {
        SheetStatus.Draft => Accept(new SheetDiscarded()),
        SheetStatus.Discarded => AlreadyDone,
        _ => Refuse(new SheetHasMovedOn()),
    };
}
