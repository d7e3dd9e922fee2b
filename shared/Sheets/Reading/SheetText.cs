namespace SocialWatch.Sheets.Reading;

/// <summary>What stands in a cell.</summary>
internal enum CellKind
{
    Text,
    Number,

    /// <summary>A number the sheet itself shows as a day; told as "2016-11-25 21:30".</summary>
    Day,

    /// <summary>Never worked out here: what it shows may differ from machine to machine.</summary>
    Formula,

    /// <summary>The sheet itself could not work it out.</summary>
    Fault,

    /// <summary>Of several joined into one: whose value it is cannot be known.</summary>
    Merged,
}

internal readonly record struct SheetCell(string Text, CellKind Kind)
{
    public static SheetCell Empty { get; } = new("", CellKind.Text);

    /// <summary>A number that, if it is a day, is counted from 1904.</summary>
    public bool IsFrom1904 { get; init; }

    public bool IsEmpty => Kind is not CellKind.Formula and not CellKind.Merged && string.IsNullOrWhiteSpace(Text);
}

/// <summary>One row as it stands in the file, under the number its program shows for it.</summary>
internal sealed record SheetText(int Number, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;

    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}

/// <summary>How a file is to be read, where one may choose. Null: as it looks.</summary>
internal sealed record ReadingChoice(string? Sheet = null, string? Encoding = null, string? Delimiter = null);

/// <summary>A file that can be read from its first row as often as one likes, a row at a time.</summary>
internal interface ISheet
{
    /// <summary>The sheets in it; empty for a text file.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>How it is read.</summary>
    ReadingChoice Read { get; }

    /// <exception cref="SheetNotReadable">With the reason, wherever it shows.</exception>
    IEnumerable<SheetText> Rows();
}
