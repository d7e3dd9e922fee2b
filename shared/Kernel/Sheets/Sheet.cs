namespace SocialWatch.Kernel.Sheets;

/// <summary>Where a sheet stands.</summary>
public enum SheetStatus
{
    Draft,
    Applying,
    Applied,
    Undoing,
    Undone,
    Discarded,

    /// <summary>It could not be gone on with while it was applied, and waits for somebody.</summary>
    Stopped,

    /// <summary>The same while it was undone.</summary>
    UndoStopped,
}

/// <summary>A spreadsheet the cell brings along: what a rule needs to know of it.</summary>
public abstract record Sheet
{
    private Sheet() { }

    public static Sheet Initial { get; } = new NotTaken();

    public sealed record NotTaken : Sheet;

    /// <param name="By">Who brought it. Before it is applied, nobody else sees what is in it.</param>
    public sealed record Taken(SheetTaken File, WorkerId By, SheetStatus Status) : Sheet
    {
        public SheetMapped? Mapped { get; init; }

        public SheetApplied? How { get; init; }

        /// <summary>Who applied it: in whose name it goes on after a restart.</summary>
        public WorkerId AppliedBy { get; init; }

        public WorkerId UndoneBy { get; init; }

        /// <summary>Leaves written.</summary>
        public int Leaves { get; init; }

        public SheetSums Sums { get; init; } = SheetSums.None;

        public string? WhyUndone { get; init; }

        /// <summary>Steps taken back: each leaf twice.</summary>
        public int UndoSteps { get; init; }

        public int Kept { get; init; }

        /// <summary>Why it waits: the reason as <see cref="StopSheet"/> has it.</summary>
        public string? WhyStopped { get; init; }
    }

    /// <summary>Whether somebody of the cell may know of it: a draft is its bringer's, one for a secret programme its team's.</summary>
    public static bool IsKnownTo(Sheet sheet, Asker asker) => sheet is not Taken taken || asker.Worker == WorkerId.System || taken switch
    {
        { How: { Programme: { } programme } } => asker.IsInTeamOf(programme),
        { How: null } => asker.Worker == taken.By,
        _ => true,
    };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Sheet Evolve(Sheet sheet, SheetEvent happened, Stamp stamp) => (sheet, happened) switch
    {
        (NotTaken, SheetTaken e) => new Taken(e, stamp.Worker, SheetStatus.Draft),
        (Taken taken, SheetMapped e) => taken with { Mapped = e },
        (Taken taken, SheetApplied e) => taken with { How = e, AppliedBy = stamp.Worker, Status = SheetStatus.Applying },
        (Taken taken, SheetAdvanced e) => taken with { Leaves = e.Leaf, Sums = taken.Sums + (e.Sums ?? SheetSums.None) },
        (Taken taken, SheetFinished) => taken with { Status = SheetStatus.Applied },
        (Taken taken, SheetUndone e) => taken with { Status = SheetStatus.Undoing, UndoneBy = stamp.Worker, WhyUndone = e.Why, UndoSteps = 0, Kept = 0, WhyStopped = null },
        (Taken taken, SheetUndoAdvanced e) => taken with { UndoSteps = e.Step, Kept = taken.Kept + e.Kept },
        (Taken taken, SheetUndoFinished) => taken with { Status = SheetStatus.Undone },
        (Taken taken, SheetStopped e) => taken with { Status = taken.Status is SheetStatus.Undoing ? SheetStatus.UndoStopped : SheetStatus.Stopped, WhyStopped = e.Why },
        (Taken { Status: SheetStatus.UndoStopped } taken, SheetResumed) => taken with { Status = SheetStatus.Undoing, UndoneBy = stamp.Worker, WhyStopped = null },
        (Taken taken, SheetResumed) => taken with { Status = SheetStatus.Applying, AppliedBy = stamp.Worker, WhyStopped = null },
        (Taken taken, SheetDiscarded) => taken with { Status = SheetStatus.Discarded },

        // Never throw here: one odd event must not make a sheet unreadable.
        _ => sheet,
    };
}

/// <summary>Something asked of a sheet.</summary>
public abstract record SheetCommand : Command<Sheet, SheetEvent>
{
    public override Permission Needs => Permission.Coordinate;

    public sealed override Decision<SheetEvent> Decide(Sheet state, Stamp stamp) => state switch
    {
        Sheet.NotTaken => Begin(),
        Sheet.Taken taken => Decide(taken),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private protected virtual Decision<SheetEvent> Begin() => Refuse(new SheetNotTaken());

    private protected abstract Decision<SheetEvent> Decide(Sheet.Taken sheet);
}

public sealed record SheetNotTaken : Refusal;

public sealed record SheetTakenDifferently : Refusal;

/// <summary>It stands elsewhere by now: applied, undone or discarded meanwhile.</summary>
public sealed record SheetHasMovedOn : Refusal;

public sealed record SheetNotMapped : Refusal;
