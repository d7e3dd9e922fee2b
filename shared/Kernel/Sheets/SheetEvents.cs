using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Sheets;

/// <summary>Something that happened to a sheet as a whole. What its rows tell stands in its leaves.</summary>
public abstract record SheetEvent;

/// <param name="Name">What the file is called; names of files name people.</param>
/// <param name="File">Under which id its bytes are kept, sealed, until it is applied.</param>
[EventName("sheet.taken.v1")]
public sealed record SheetTaken([property: Sealed] string? Name, long Bytes, Guid File) : SheetEvent;

/// <param name="Mapping">What each column and each word in it means. Words of a sheet may tell anything.</param>
/// <param name="Headings">By what the next sheet with the same headings is known again; says nothing without the cell's key.</param>
[EventName("sheet.mapped.v1")]
public sealed record SheetMapped([property: Sealed] string? Mapping, Guid Headings) : SheetEvent;

/// <param name="Programme">The secret programme it is for; null when it is for none.</param>
/// <param name="Rows">How many it has.</param>
[EventName("sheet.applied.v1")]
public sealed record SheetApplied(bool OnlyGood, string? Programme, int Rows) : SheetEvent;

/// <summary>One leaf more is written.</summary>
[EventName("sheet.advanced.v1")]
public sealed record SheetAdvanced(int Leaf, SheetSums Sums) : SheetEvent;

[EventName("sheet.finished.v1")]
public sealed record SheetFinished : SheetEvent;

/// <summary>It cannot be gone on with by itself.</summary>
/// <param name="Why">The name of the reason, and its numbers. Never a word of what stands in the rows.</param>
[EventName("sheet.stopped.v1")]
public sealed record SheetStopped(string Why) : SheetEvent;

/// <summary>Somebody has it gone on with, in their name.</summary>
[EventName("sheet.resumed.v1")]
public sealed record SheetResumed : SheetEvent;

[EventName("sheet.undone.v1")]
public sealed record SheetUndone([property: Sealed, Narrative] string? Why) : SheetEvent;

/// <summary>One leaf more is taken back. The acts of all leaves go first, then whoever is left with none.</summary>
/// <param name="Kept">People and life projects of it that stay, because somebody has worked with them since.</param>
[EventName("sheet.undo-advanced.v1")]
public sealed record SheetUndoAdvanced(int Step, int Kept) : SheetEvent;

[EventName("sheet.undo-finished.v1")]
public sealed record SheetUndoFinished : SheetEvent;

/// <summary>It was never applied, and its bytes are gone.</summary>
[EventName("sheet.discarded.v1")]
public sealed record SheetDiscarded : SheetEvent;

/// <summary>What rows came to.</summary>
public sealed record SheetSums(int Rows, int People, int Projects, int Acts, int Before, int Refused)
{
    public static SheetSums None { get; } = new(0, 0, 0, 0, 0, 0);

    public static SheetSums operator +(SheetSums one, SheetSums other) => Add(one, other);

    public static SheetSums Add(SheetSums one, SheetSums other) => new(
        one.Rows + other.Rows, one.People + other.People, one.Projects + other.Projects, one.Acts + other.Acts, one.Before + other.Before, one.Refused + other.Refused);
}
