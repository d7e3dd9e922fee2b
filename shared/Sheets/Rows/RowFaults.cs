using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.People;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Rows;

internal sealed record CellIsEmpty : Refusal;

internal sealed record CellHasFormula : Refusal;

internal sealed record CellHasFault : Refusal;

internal sealed record CellIsMerged : Refusal;

/// <summary>Letters that cannot be read: the file is in another encoding.</summary>
internal sealed record CellNotReadable : Refusal;

internal sealed record CellIsNoNumber : Refusal;

internal sealed record CellIsNoHour : Refusal;

internal sealed record NoSuchAge : Refusal;

internal sealed record WordHasNoMeaning : Refusal;

/// <summary>The same number stands for another name elsewhere.</summary>
internal sealed record NumberOfSomebodyElse : Refusal;

/// <summary>A number, and not whose: another list has the same for somebody else.</summary>
internal sealed record SourceIsMissing : Refusal;

/// <summary>The mark of a row that came back was changed.</summary>
internal sealed record NoSuchMark : Refusal;

/// <summary>Neither somebody nor something done.</summary>
internal sealed record RowTellsNothing : Refusal;

/// <summary>Somebody of this id is not to be known any more.</summary>
internal sealed record PersonIsForgotten : Refusal;

/// <summary>To which column a reason of the rules belongs.</summary>
internal static class FaultPlaces
{
    public static SheetField? Of(Refusal why) => why switch
    {
        QuantityOutOfRange => SheetField.Quantity,
        NotBetween { Field: "People" } => SheetField.People,
        NotBetween { Field: "Quantity" } => SheetField.Quantity,
        InTheFuture or TooLongAgo or BeforeBirth => SheetField.Day,
        NoSuchAct or ActSwitchedOff or ActHasItsOwnForm => SheetField.Act,
        BornInTheFuture or BornTooLongAgo => SheetField.Birth,
        TextTooLong { Field: "Name" } or TextNotReadable { Field: "Name" } => SheetField.Name,
        TextTooLong { Field: "Place" } or TextNotReadable { Field: "Place" } => SheetField.Place,
        TextTooLong { Field: "Note" } or TextNotReadable { Field: "Note" } => SheetField.Note,
        NotOneOfThose { Field: "Commune" } => SheetField.Commune,
        ProgrammeSwitchedOff or ProgrammeNotInstalled => SheetField.Act,
        _ => null,
    };
}
