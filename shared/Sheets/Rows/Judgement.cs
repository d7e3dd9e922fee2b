using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Mapping;

namespace SocialWatch.Sheets.Rows;

/// <summary>What of it stands already: told by another sheet, or by an earlier leaf of the same.</summary>
internal sealed record Standing(IReadOnlySet<Guid> RowsTold, IReadOnlyDictionary<Guid, Guid?> People, IReadOnlySet<Guid> Projects);

/// <summary>The commands that take a row over, under ids that follow from the sheet and the row.</summary>
/// <param name="name">What the file is called: the reason why something was done that a serving rule speaks against today.</param>
internal sealed class SheetCommands(SheetId sheet, RowIdentities ids, string name)
{
    public SheetId Sheet => sheet;

    public RegisterFromSheet Register(ToldPerson told) => new(sheet, told.Name, told.Description, told.Sex, told.Age, told.BornOn, told.Commune, told.Place);

    public OpenFromSheet Open(PlannedRow row, DateTimeOffset since) => new(row.Person!.Person, row.Programme, row.Category, sheet, since);

    public RecordAct Record(PlannedRow row) =>
        new(ActOf(row), row.Act!.Kind, row.Act.Answer, row.Act.Quantity, row.Act.At, row.Act.Commune, row.Act.Place, Round: null, Centre: null, row.Act.Note);

    /// <summary>What was done long ago was done, whatever the cell has agreed since.</summary>
    public RecordAct Despite(RecordAct act) => act with { Despite = name };

    public static bool IsWarning(Refusal? why) => why is ServedLately or ServedOften;

    public SheetLine Line(PlannedRow row) => new(
        row.Row, row.Identity, ActOf(row), row.Programme, row.Act!.Kind, row.Act.Answer, row.Act.Quantity, row.Act.People, row.Act.Age, row.Act.Sex, row.Act.At, row.Act.Commune);

    /// <summary>The same for the same step of the same sheet: sent again, it is done once.</summary>
    public OperationId Operation(string step, Guid about) => new(ids.Of("operation", sheet.Value.ToString(), step, about.ToString()));

    /// <summary>Of this sheet alone: taken back and told by another sheet, it is another act.</summary>
    private ActId ActOf(PlannedRow row) => new(ids.Of("act", sheet.Value.ToString(), row.Identity.ToString()));

    public LeafId LeafOf(int number) => new(ids.Of("leaf", sheet.Value.ToString(), number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>
/// Asks the rules themselves whether a row can be taken over: the same commands that will be sent, decided on the state as it
/// is. Nothing is judged twice in two ways.
/// </summary>
internal sealed class Judgement(SheetCommands commands, CellProfile cell, Asker asker, Stamp stamp, ILifeProjects projects, IAggregates<Person, PersonEvent> people)
{
    private readonly Dictionary<Guid, string> _namesByNumber = [];

    public async Task<RowFault?> FaultIn(PlannedRow row, Standing standing, MappedColumns columns)
    {
        var why = await Why(row, standing);
        return why is null ? null : new RowFault(row.Row, FaultPlaces.Of(why) is { } field ? columns.Mapping.ColumnOf(field) ?? NameColumn(field, columns.Mapping) : null, why);
    }

    private static int? NameColumn(SheetField field, SheetMapping mapping) => field is SheetField.Name ? mapping.ColumnOf(SheetField.LastName) ?? mapping.ColumnOf(SheetField.FirstName) : null;

    private async Task<Refusal?> Why(PlannedRow row, Standing standing)
    {
        if (cell.Book.Find(row.Programme) is not { } rules || !asker.MayKnowOf(rules))
        {
            return new ProgrammeNotInstalled(row.Programme);
        }

        if (row.Person is null)
        {
            return Shape.FaultIn(commands.Line(row), cell) ?? commands.Line(row).FaultIn(cell, stamp);
        }

        return await WhyPerson(row.Person, standing) ?? await WhyProject(row, standing);
    }

    private async Task<Refusal?> WhyPerson(ToldPerson told, Standing standing)
    {
        if (told.Number is not null && told.Name is not null && _namesByNumber.TryGetValue(told.Person.Value, out var other) && other != Reading.Plain.Of(told.Name))
        {
            return new NumberOfSomebodyElse();
        }

        if (told.Number is not null && told.Name is not null)
        {
            _namesByNumber[told.Person.Value] = Reading.Plain.Of(told.Name);
        }

        if (!standing.People.ContainsKey(told.Person.Value))
        {
            return Shape.FaultIn(commands.Register(told), cell) ?? Refused(commands.Register(told).Decide(Person.Initial, stamp));
        }

        return (await people.Read(told.Person.Value, asker))?.State switch
        {
            Person.Known { Names: [] } when told.Name is not null => new PersonIsForgotten(),
            Person.Known known when told is { Number: not null, Name: { } name } && known.Names.All(one => Reading.Plain.Of(one) != Reading.Plain.Of(name)) => new NumberOfSomebodyElse(),
            _ => null,
        };
    }

    private async Task<Refusal?> WhyProject(PlannedRow row, Standing standing)
    {
        var told = row.Person!;
        var file = LifeProjectFile.New(cell.Book);
        if (standing.Projects.Contains(LifeProjectIds.Of(told.Person, row.Programme).Value))
        {
            file = (await projects.Read(LifeProjectIds.Of(told.Person, row.Programme), asker))?.File ?? file;
        }

        if (file.Project is LifeProject.NotOpened)
        {
            // Clocks are not begun and the day of birth is the record's: as the door does it.
            var open = commands.Open(row, row.Act?.At ?? stamp.At) with { BornOn = told.BornOn, Age = told.Age };
            if (Shape.FaultIn(open, cell) is { } fault)
            {
                return fault;
            }

            switch (open.Decide(file, stamp))
            {
                case Decision<LifeProjectEvent>.Refused { Why: var why }:
                    return why;
                case Decision<LifeProjectEvent>.Accepted { Events: var events }:
                    file = events.Aggregate(file, (state, happened) => state.Evolve(happened, stamp));
                    break;
            }
        }

        return row.Act is null ? null : Shape.FaultIn(commands.Record(row), cell) ?? (Refused(commands.Record(row).Decide(file, stamp)) is { } no && !SheetCommands.IsWarning(no) ? no : null);
    }

    private static Refusal? Refused<TEvent>(Decision<TEvent> decision) => decision is Decision<TEvent>.Refused { Why: var why } ? why : null;
}
