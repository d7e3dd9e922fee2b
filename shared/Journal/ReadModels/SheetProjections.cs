using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Journal.ReadModels;

internal sealed class SheetList : Projection<Sheet, SheetEvent, SheetRow>
{
    public override object? KeyOf(Happened<Sheet, SheetEvent> happened) => happened.Stream;

    public override SheetRow? Evolve(SheetRow? row, Happened<Sheet, SheetEvent> happened) => (row, happened.Event) switch
    {
        (null, SheetTaken e) => new SheetRow
        {
            Sheet = happened.Stream, Cell = happened.Stamp.Cell.Value, Programme = "", Secret = false, Status = SheetStatus.Draft, TakenBy = happened.Stamp.Worker.Value,
            TakenAt = happened.Stamp.At, File = e.File, Headings = null, AppliedAt = null, AppliedBy = null, Rows = 0, RowsDone = 0, Leaves = 0, People = 0, Projects = 0, Acts = 0, Before = 0, Refused = 0,
            UndoSteps = 0, Kept = 0,
        },
        ({ } sheet, SheetMapped e) => sheet with { Headings = e.Headings },
        ({ } sheet, SheetApplied e) => sheet with
        {
            Status = SheetStatus.Applying, AppliedAt = happened.Stamp.At, AppliedBy = happened.Stamp.Worker.Value, Rows = e.Rows, Programme = e.Programme ?? "", Secret = e.Programme is not null,
        },
        ({ } sheet, SheetAdvanced { Sums: { } sums } e) => sheet with
        {
            Leaves = e.Leaf, RowsDone = sheet.RowsDone + sums.Rows, People = sheet.People + sums.People, Projects = sheet.Projects + sums.Projects, Acts = sheet.Acts + sums.Acts,
            Before = sheet.Before + sums.Before, Refused = sheet.Refused + sums.Refused,
        },
        ({ } sheet, SheetFinished) => sheet with { Status = SheetStatus.Applied },
        ({ } sheet, SheetUndone) => sheet with { Status = SheetStatus.Undoing, UndoSteps = 0, Kept = 0 },
        ({ } sheet, SheetUndoAdvanced e) => sheet with { UndoSteps = e.Step, Kept = sheet.Kept + e.Kept },
        ({ } sheet, SheetUndoFinished) => sheet with { Status = SheetStatus.Undone },
        ({ } sheet, SheetStopped) => sheet with { Status = sheet.Status is SheetStatus.Undoing ? SheetStatus.UndoStopped : SheetStatus.Stopped },
        ({ } sheet, SheetResumed) => sheet with { Status = sheet.Status is SheetStatus.UndoStopped ? SheetStatus.Undoing : SheetStatus.Applying },
        ({ } sheet, SheetDiscarded) => sheet with { Status = SheetStatus.Discarded },
        _ => row,
    };
}

internal sealed class SheetLines : Projection<Leaf, LeafEvent, SheetLineRow>
{
    public override object? KeyOf(Happened<Leaf, LeafEvent> happened) => happened.Event is LeafBegun ? null : happened.Event.Row;

    public override SheetLineRow? Evolve(SheetLineRow? row, Happened<Leaf, LeafEvent> happened) => (row, happened.Event) switch
    {
        (null, RowTaken e) => Line(e, e.Sheet, e.Identity, e.Programme, happened) with
        {
            Secret = e.IsSecret, Person = e.Person.Value, LifeProject = e.LifeProject.Value, Act = e.Act?.Value, NewPerson = e.NewPerson, NewProject = e.NewProject,
        },
        (null, LineTaken e) => Line(e, e.Sheet, e.Identity, e.Programme, happened) with { Secret = e.IsSecret, Act = e.Act.Value },
        (null, RowRefused e) => Line(e, e.Sheet, Guid.Empty, e.Programme, happened) with { Secret = e.IsSecret, Refused = e.Why },
        ({ } line, RowWithdrawn) => line with { Withdrawn = true },
        ({ } line, RowKept e) => line with { Kept = e.Why },
        _ => row,
    };

    private static SheetLineRow Line(LeafEvent told, SheetId sheet, Guid identity, string programme, Happened<Leaf, LeafEvent> happened) => new()
    {
        Leaf = happened.Stream, Row = told.Row, Sheet = sheet.Value, Cell = happened.Stamp.Cell.Value, Identity = identity, Programme = programme, Secret = false, Person = null, LifeProject = null,
        Act = null, NewPerson = false, NewProject = false, Refused = null, Withdrawn = false, Kept = null,
    };
}

/// <summary>Lines of the ledger that a sheet tells and in which nobody is named.</summary>
internal sealed class SheetLedger : Projection<Leaf, LeafEvent, ActRow>
{
    public override object? KeyOf(Happened<Leaf, LeafEvent> happened) => happened.Event is LineTaken or RowWithdrawn ? happened.Event.Row : null;

    public override ActRow? Evolve(ActRow? row, Happened<Leaf, LeafEvent> happened) => (row, happened.Event) switch
    {
        (null, LineTaken e) => new ActRow
        {
            Stream = happened.Stream, Act = e.Act.Value, Cell = happened.Stamp.Cell.Value, LifeProject = null, Person = null, Encounter = e.Act.Value, Programme = e.Programme,
            Secret = e.IsSecret, Category = null, Stage = null, Kind = e.Kind, Approach = e.Approach, Answer = e.Answer, Quantity = e.Quantity, At = e.At, Day = OperationalDays.Of(e.At),
            Commune = e.Commune, Round = null, Centre = null, Worker = happened.Stamp.Worker.Value, Withdrawn = false,
        },
        ({ } act, RowWithdrawn) => act with { Withdrawn = true },
        _ => row,
    };
}

/// <summary>How many people such a line was for. It stands with the encounters of the rounds: whoever adds up people adds these.</summary>
internal sealed class SheetPeople : Projection<Leaf, LeafEvent, EncounterRow>
{
    public override object? KeyOf(Happened<Leaf, LeafEvent> happened) => happened.Event is LineTaken or RowWithdrawn ? happened.Event.Row : null;

    public override EncounterRow? Evolve(EncounterRow? row, Happened<Leaf, LeafEvent> happened) => (row, happened.Event) switch
    {
        (null, LineTaken e) => new EncounterRow
        {
            Round = happened.Stream, Encounter = e.Act.Value, Cell = happened.Stamp.Cell.Value, Programme = e.Programme, Secret = e.IsSecret, At = e.At, Day = OperationalDays.Of(e.At),
            People = e.People, Age = e.Age, Sex = e.Sex, Commune = e.Commune, Person = null, LifeProject = null, Withdrawn = false,
        },
        ({ } met, RowWithdrawn) => met with { Withdrawn = true },
        _ => row,
    };
}
