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
    private readonly RowNumbers _numbers = new(ids);

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

        // Every row is numbered, also one with a fault: put right, it is still the second of its kind.
        var identity = _numbers.Next(cells.Mark(), IdentityOf(cells, person, day?.Day, hour ?? day?.Hour));
        var programme = act?.Split('/')[0] ?? Mapping.Programme;
        var leave = cells.Faults.Count > 0 || (leftOut && (person is null || Mapping.Programme is null));
        return new ReadRow(row.Number, identity, leave ? null : Plan(row.Number, identity, cells, programme, person, told), cells.Faults)
        {
            Programme = programme,
            KnownByNameAlone = person is { Number: null, BornOn: null } && cells.IsEmpty(SheetField.Age) && cells.IsEmpty(SheetField.Birth),
        };
    }

    private PlannedRow? Plan(int row, Guid identity, RowCells cells, string? programme, ToldPerson? person, ToldAct? told)
    {
        if (programme is null || cell.Book.Find(programme) is not { } rules)
        {
            cells.Fault(SheetField.Act, new RowTellsNothing());
            return null;
        }

        return new PlannedRow(row, identity, programme, Mapping.Categories.GetValueOrDefault(programme) ?? rules.Categories[0], person, told);
    }

    /// <summary>From what the row says, not from what its words were taken to mean: the same row stays the same under a better mapping.</summary>
    private Guid IdentityOf(RowCells cells, ToldPerson? person, DateOnly? day, TimeOnly? hour)
    {
        var said = ids.Of(
            "row", person?.Person.Value.ToString() ?? "", WhatIsToldBy(cells), DayOf(cells, day, hour),
            cells.PlainOf(SheetField.Quantity), cells.PlainOf(SheetField.People), cells.PlainOf(SheetField.Sex), cells.PlainOf(SheetField.Age), cells.PlainOf(SheetField.Commune), cells.PlainOf(SheetField.Answer));
        // Seven hundred meals of one association are not the seven hundred of another.
        return OwnerOf(cells) is { } owner ? ids.Of("row of", owner, said.ToString()) : said;
    }

    /// <summary>Whose row it is: the association or team that kept the list. Its numbers are its own.</summary>
    private string? OwnerOf(RowCells cells) =>
        cells.PlainOf(SheetField.Source) is { Length: > 0 } told ? told : Mapping.Source is null or SheetMapping.OfTheCell ? Mapping.Source : Plain.Of(Mapping.Source);

    // Where the row names no act, what was chosen for all of them tells one list from another: the blankets of who had the meals.
    private string WhatIsToldBy(RowCells cells) =>
        !cells.IsEmpty(SheetField.Act) ? cells.PlainOf(SheetField.Act) : (Mapping.Has(SheetField.Act) ? null : Mapping.ActForAll) ?? Mapping.Programme ?? "";

    // What cannot be read as a day still tells one row from another.
    private static string DayOf(RowCells cells, DateOnly? day, TimeOnly? hour) => string.Create(
        CultureInfo.InvariantCulture, $"{day:yyyyMMdd} {hour:HHmm}{(day is null ? cells.PlainOf(SheetField.Day) : "")}{(hour is null ? cells.PlainOf(SheetField.Hour) : "")}");

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
        var (number, name) = (cells.PersonNumber(), cells.Name());
        if (number is null && name is null)
        {
            return null;
        }

        var owner = OwnerOf(cells);
        if (number is not null && owner is null)
        {
            cells.Fault(SheetField.PersonNumber, new SourceIsMissing());
        }

        var (born, age) = (cells.Birth(), cells.Age());
        var band = born.Day is not null ? AgeBand.Unknown : age?.Years is { } years ? Ages.Band(years + stamp.Today.Year - at.Year) : born.Year is { } year ? Ages.Band(stamp.Today.Year - year) : age?.Band ?? AgeBand.Unknown;
        var identity = number is not null
            ? ids.Of("person by number", owner ?? "", Plain.Of(number))
            : ids.Of("person by name", Plain.Of(name!), born.Day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? born.Year?.ToString(CultureInfo.InvariantCulture) ?? "", born.IsKnown ? "" : cells.PlainOf(SheetField.Age));
        return new ToldPerson(
            new PersonId(identity), number, name, name is null ? number : null, SexOf(cells), born.Day is { } day ? Ages.Band(Ages.Between(day, stamp.Today)) : band, born.Day, CommuneOf(cells), cells.Text(SheetField.Place));
    }

    private static string? CommuneOf(RowCells cells) => cells.Meaning(SheetField.Commune) is { } commune and not WordMeaning.Nothing ? commune : null;

    private static Sex SexOf(RowCells cells) => Enum.TryParse<Sex>(cells.Meaning(SheetField.Sex), out var sex) ? sex : Sex.Unknown;
}
