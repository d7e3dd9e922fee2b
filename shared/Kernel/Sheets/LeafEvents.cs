using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.Sheets;

/// <summary>What became of a row of a sheet. Never a word of what stood in it: that lies with the person.</summary>
public abstract record LeafEvent(int Row);

/// <summary>
/// The rows about somebody are taken over from now on. What stands of them stands with the people; broken off before the leaf
/// tells what became of each, it is found by this.
/// </summary>
[EventName("sheet-leaf.begun.v1")]
public sealed record LeafBegun(SheetId Sheet, ImmutableArray<BegunRow> Rows) : LeafEvent(0);

/// <summary>A row about somebody that may have been taken over.</summary>
public sealed record BegunRow(int Row, Guid Identity, string Programme, bool IsSecret, PersonId Person, LifeProjectId LifeProject, ActId? Act);

/// <summary>A row about somebody. The act is a line of the life project.</summary>
/// <param name="Identity">By what the same row is known again in the next sheet; says nothing without the cell's key.</param>
/// <param name="NewPerson">Whether the person is known because of this row.</param>
/// <param name="NewProject">Whether the life project is there because of this row.</param>
[EventName("sheet-leaf.row-taken.v1")]
public sealed record RowTaken(
    int Row, SheetId Sheet, Guid Identity, string Programme, bool IsSecret, PersonId Person, LifeProjectId LifeProject, ActId? Act, bool NewPerson, bool NewProject) : LeafEvent(Row);

/// <summary>A row in which nobody is named: a line of the ledger that stands on this leaf.</summary>
/// <param name="People">How many they were. They are people, not acts: never added to those.</param>
[EventName("sheet-leaf.line-taken.v1")]
public sealed record LineTaken(
    int Row, SheetId Sheet, Guid Identity, ActId Act, string Programme, bool IsSecret, string Kind, Approach Approach, ActAnswer Answer, int Quantity, int People, AgeBand Age, Sex Sex,
    DateTimeOffset At, string? Commune) : LeafEvent(Row);

/// <param name="Why">The name of the reason.</param>
[EventName("sheet-leaf.row-refused.v1")]
public sealed record RowRefused(int Row, SheetId Sheet, string Why, string Programme, bool IsSecret) : LeafEvent(Row);

/// <summary>The sheet was undone: what the row told is counted nowhere.</summary>
[EventName("sheet-leaf.row-withdrawn.v1")]
public sealed record RowWithdrawn(int Row) : LeafEvent(Row);

/// <summary>The sheet was undone, and whoever the row is about stays: somebody has worked with them since.</summary>
/// <param name="Why">The name of the reason; null when they stay no more.</param>
[EventName("sheet-leaf.row-kept.v1")]
public sealed record RowKept(int Row, string? Why) : LeafEvent(Row);
