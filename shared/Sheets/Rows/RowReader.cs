using System.Globalization;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Rows;

/// <summary>
/// Understands the rows of a sheet, one after another. The same file under the same mapping gives the same rows with the same
/// identities, whenever and wherever it is read: what was begun can be gone on with.
/// </summary>
/// <param name="stamp">When the sheet was applied, or is looked at: what happened that very day stands at that moment.</param>
internal sealed class RowReader(MappedColumns columns, CellProfile cell, RowIdentities ids, Stamp stamp)
{
    private readonly Dictionary<Guid, int> _times = [];

    private SheetMapping Mapping => columns.Mapping;

    public IEnumerable<ReadRow> Read(ISheet sheet) => sheet.Rows().Where(row => row.Number > Mapping.HeadingRow).Select(Read);

    private ReadRow Read(SheetText row)
    {
        var cells = new RowCells(row, columns);
        var (act, leftOut) = ActOf(cells);
        var day = Mapping.Has(SheetField.Day) && (act is not null || !cells.IsEmpty(SheetField.Day)) ? cells.Day(SheetField.Day) : null;
        var hour = cells.Hour();
        if (act is not null && !Mapping.Has(SheetField.Day))
        {
            cells.Fault(null, new CellIsEmpty());
        }

        var at = MomentOf(day?.Day, hour ?? day?.Hour);
        var person = PersonOf(cells, at);
        var told = act is null ? null : Act(cells, act, at);
        if (act is null && person is null && !leftOut && cells.Faults.Count == 0)
        {
            cells.Fault(Mapping.Has(SheetField.Act) ? SheetField.Act : SheetField.Name, new RowTellsNothing());
        }

        return cells.Faults.Count > 0 ? new ReadRow(row.Number, null, cells.Faults) { Programme = act?.Split('/')[0] ?? Mapping.Programme }
            : leftOut && (person is null || Mapping.Programme is null) ? new ReadRow(row.Number, null, [])
            : new ReadRow(row.Number, Plan(row.Number, cells, act, person, DayOf(day?.Day, hour ?? day?.Hour), told), cells.Faults) { KnownByNameAlone = person is { Number: null, BornOn: null } && cells.IsEmpty(SheetField.Age) && cells.IsEmpty(SheetField.Birth) };
    }

    private PlannedRow? Plan(int row, RowCells cells, string? act, ToldPerson? person, string day, ToldAct? told)
    {
        var programme = act?.Split('/')[0] ?? Mapping.Programme;
        if (programme is null || cell.Book.Find(programme) is not { } rules)
        {
            cells.Fault(SheetField.Act, new RowTellsNothing());
            return null;
        }

        var category = Mapping.Categories.GetValueOrDefault(programme) ?? rules.Categories[0];
        return new PlannedRow(row, IdentityOf(cells, person, day), programme, category, person, told);
    }

    /// <summary>From what the row says, not from what its words were taken to mean: the same row stays the same under a better mapping.</summary>
    private Guid IdentityOf(RowCells cells, ToldPerson? person, string day)
    {
        var identity = ids.Of(
            "row", person?.Person.Value.ToString() ?? "", WhatIsToldBy(cells), day,
            cells.PlainOf(SheetField.Quantity), cells.PlainOf(SheetField.People), cells.PlainOf(SheetField.Sex), cells.PlainOf(SheetField.Age), cells.PlainOf(SheetField.Commune), cells.PlainOf(SheetField.Answer));
        // Two rows that say the same were written twice, or are two meals of one evening: both count, the first is the first.
        var times = _times[identity] = _times.GetValueOrDefault(identity) + 1;
        return times == 1 ? identity : ids.Of("again", identity.ToString(), times.ToString(CultureInfo.InvariantCulture));
    }

    // Where the row names no act, what was chosen for all of them tells one list from another: the blankets of who had the meals.
    private string WhatIsToldBy(RowCells cells) =>
        !cells.IsEmpty(SheetField.Act) ? cells.PlainOf(SheetField.Act) : (Mapping.Has(SheetField.Act) ? null : Mapping.ActForAll) ?? Mapping.Programme ?? "";

    private static string DayOf(DateOnly? day, TimeOnly? hour) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd} {hour:HHmm}");

    private (string? Act, bool LeftOut) ActOf(RowCells cells)
    {
        if (!Mapping.Has(SheetField.Act))
        {
            return (Mapping.ActForAll, false);
        }

        if (cells.IsEmpty(SheetField.Act) && cells.Text(SheetField.Act) is null)
        {
            return (null, false);
        }

        return cells.Meaning(SheetField.Act) switch
        {
            null => (null, false),
            WordMeaning.Nothing or WordMeaning.LeaveOut => (null, true),
            var act => (act, false),
        };
    }

    private DateTimeOffset MomentOf(DateOnly? day, TimeOnly? hour) => (day, hour) switch
    {
        (null, _) => stamp.At,
        // As a wall clock says it: half past midnight belongs to the evening before.
        ({ } on, { } at) => MoroccoTime.FromWall(on.ToDateTime(at)),
        ({ } on, _) when on == stamp.OperationalDay || on == stamp.Today => stamp.At,
        // At noon, as whatever is told without its hour: a list of blankets makes no night of work.
        ({ } on, _) => MoroccoTime.FromWall(on.ToDateTime(new TimeOnly(12, 0))),
    };

    private static ToldAct Act(RowCells cells, string act, DateTimeOffset at) => new(
        act.Split('/')[1], cells.Meaning(SheetField.Answer) is nameof(ActAnswer.Refused) ? ActAnswer.Refused : ActAnswer.Accepted, cells.Number(SheetField.Quantity) ?? 1, cells.Number(SheetField.People) ?? 1, at,
        CommuneOf(cells), cells.Text(SheetField.Place), cells.Text(SheetField.Note), cells.Age() is { } age ? age.Band : AgeBand.Unknown, SexOf(cells));

    private ToldPerson? PersonOf(RowCells cells, DateTimeOffset at)
    {
        var (number, name) = (cells.Text(SheetField.PersonNumber), cells.Name());
        if (number is null && name is null)
        {
            return null;
        }

        var (born, age) = (cells.Birth(), cells.Age());
        var band = born.Day is not null ? AgeBand.Unknown : age?.Years is { } years ? Ages.Band(years + stamp.Today.Year - at.Year) : born.Year is { } year ? Ages.Band(stamp.Today.Year - year) : age?.Band ?? AgeBand.Unknown;
        var identity = number is not null
            ? ids.Of("person by number", Plain.Of(number))
            : ids.Of("person by name", Plain.Of(name!), born.Day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? born.Year?.ToString(CultureInfo.InvariantCulture) ?? "", born.IsKnown ? "" : cells.PlainOf(SheetField.Age));
        return new ToldPerson(
            new PersonId(identity), number, name, name is null ? number : null, SexOf(cells), born.Day is { } day ? Ages.Band(Ages.Between(day, stamp.Today)) : band, born.Day, CommuneOf(cells), cells.Text(SheetField.Place));
    }

    private static string? CommuneOf(RowCells cells) => cells.Meaning(SheetField.Commune) is { } commune and not WordMeaning.Nothing ? commune : null;

    private static Sex SexOf(RowCells cells) => Enum.TryParse<Sex>(cells.Meaning(SheetField.Sex), out var sex) ? sex : Sex.Unknown;
}
