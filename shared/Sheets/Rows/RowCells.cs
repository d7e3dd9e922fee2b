using System.Globalization;
using System.Text.RegularExpressions;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Rows;

/// <summary>The cells of one row by what they mean. What cannot be understood is complained about, once for a cell.</summary>
internal sealed partial class RowCells(SheetText row, MappedColumns columns)
{
    private readonly List<RowFault> _faults = [];

    public IReadOnlyList<RowFault> Faults => _faults;

    public void Fault(SheetField? field, Refusal why)
    {
        var column = field is { } known ? columns.Mapping.ColumnOf(known) : null;
        if (_faults.TrueForAll(fault => fault.Column != column))
        {
            _faults.Add(new RowFault(row.Number, column, why));
        }
    }

    public bool IsEmpty(SheetField field) => Cell(field).IsEmpty;

    /// <summary>The text of a cell; null when there is none, or none that can be taken.</summary>
    public string? Text(SheetField field)
    {
        if (columns.Mapping.ColumnOf(field) is not { } at)
        {
            return null;
        }

        var cell = row[at];
        Refusal? why = cell switch
        {
            { Kind: CellKind.Merged } => new CellIsMerged(),
            { Kind: CellKind.Formula } => new CellHasFormula(),
            { Kind: CellKind.Fault } => new CellHasFault(),
            _ when cell.Text.Contains('\uFFFD', StringComparison.Ordinal) => new CellNotReadable(),
            _ => null,
        };
        if (why is not null)
        {
            Fault(field, why);
            return null;
        }

        return cell.IsEmpty ? null : cell.Text.Trim();
    }

    public string PlainOf(SheetField field) => Plain.Of(Cell(field).Text);

    private SheetCell Cell(SheetField field) => columns.Mapping.ColumnOf(field) is { } at ? row[at] : SheetCell.Empty;

    /// <summary>What the word in the cell means, as it was chosen; null when the cell is empty.</summary>
    public string? Meaning(SheetField field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var means = columns.MeaningOf(field, Plain.Of(text));
        if (means is null)
        {
            Fault(field, new WordHasNoMeaning());
        }

        return means;
    }

    public int? Number(SheetField field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        // A workbook's own number is one already: its dot is no separator of ours.
        var ofWorkbook = Cell(field).Kind is CellKind.Number;
        if (decimal.TryParse(ofWorkbook ? text : Whole(Digits.Western(text)), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number))
        {
            // Beyond all bounds: the rules say which.
            return (int)Math.Clamp(number, -1, int.MaxValue);
        }

        Fault(field, new CellIsNoNumber());
        return null;
    }

    // "700", "700.0", "700,00"; quantities are whole, so three digits apart are thousands: "1.000", "12 500". The rest is anything.
    private static string Whole(string text) =>
        WholeNumber().Match(text) is { Success: true } one ? one.Groups["whole"].Value
        : Thousands().IsMatch(text) ? string.Concat(text.Where(letter => letter is '-' || char.IsAsciiDigit(letter)))
        : "";

    [GeneratedRegex(@"^(?<whole>-?\d+)([.,٫]0{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeNumber();

    // One separator throughout.
    [GeneratedRegex(@"^-?[1-9]\d{0,2}(?<apart>[.,٬\s])\d{3}(\k<apart>\d{3})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();

    public (DateOnly Day, TimeOnly? Hour)? Day(SheetField field)
    {
        if (Text(field) is not { } text)
        {
            Fault(field, new CellIsEmpty());
            return null;
        }

        var (day, hour, why) = Days.Read(text, Cell(field).IsFrom1904);
        if (why is null)
        {
            return (day, hour);
        }

        Fault(field, why);
        return null;
    }

    public TimeOnly? Hour()
    {
        if (Text(SheetField.Hour) is not { } text)
        {
            return null;
        }

        // A workbook keeps an hour as a part of a day.
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and < 1)
        {
            // The last half minute is still of that day.
            return TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Min(Math.Round(part * 1440), 1439)));
        }

        if (Days.HourOf(text) is { } hour)
        {
            return hour;
        }

        Fault(SheetField.Hour, new CellIsNoHour());
        return null;
    }

    public (DateOnly? Day, int? Year, bool IsKnown) Birth()
    {
        if (Text(SheetField.Birth) is not { } text)
        {
            return default;
        }

        if (int.TryParse(Digits.Western(text), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= RegisterPerson.OldestYear and < 2100)
        {
            return (null, year, true);
        }

        var (day, _, why) = Days.Read(text, Cell(SheetField.Birth).IsFrom1904);
        if (why is not null)
        {
            Fault(SheetField.Birth, why);
            return default;
        }

        return (day, null, true);
    }

    public (int? Years, AgeBand Band)? Age()
    {
        if (Text(SheetField.Age) is not { } text)
        {
            return null;
        }

        if (int.TryParse(Digits.Western(text).Replace("سنة", "", StringComparison.Ordinal).Replace("ans", "", StringComparison.OrdinalIgnoreCase).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var years))
        {
            if (years is >= 0 and <= 120)
            {
                return (years, Ages.Band(years));
            }

            Fault(SheetField.Age, new NoSuchAge());
            return null;
        }

        return Enum.TryParse<AgeBand>(Meaning(SheetField.Age), out var band) ? (null, band) : null;
    }

    public string? Name()
    {
        var name = string.Join(' ', new[] { Text(SheetField.Name), Text(SheetField.FirstName), Text(SheetField.LastName) }.OfType<string>());
        return Unknown.Says(name) ? null : name;
    }

    /// <summary>The number the file has for somebody; null also where it says that there is none.</summary>
    public string? PersonNumber() => Text(SheetField.PersonNumber) is { } number && !Unknown.Says(number) && Plain.Of(number).Trim('0').Length > 0 ? number : null;

    /// <summary>What the row was before it came back to be put right.</summary>
    public Guid? Mark()
    {
        if (Text(SheetField.RowMark) is not { } text)
        {
            return null;
        }

        var mark = RowMark.Read(text);
        if (mark is null)
        {
            Fault(SheetField.RowMark, new NoSuchMark());
        }

        return mark;
    }
}
