using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;

namespace SocialWatch.Journal.ReadModels;

internal sealed class CellList : Projection<Cell, CellEvent, CellRow>
{
    public override object? KeyOf(Happened<Cell, CellEvent> happened) => happened.Event is CellFounded ? happened.Stream : null;

    public override CellRow? Evolve(CellRow? row, Happened<Cell, CellEvent> happened) => (row, happened.Event) switch
    {
        (null, CellFounded e) => new CellRow { Cell = happened.Stream, Province = e.Province, Name = e.Name },
        _ => row,
    };
}

internal sealed class PersonList : Projection<Person, PersonEvent, PersonRow>
{
    public override object? KeyOf(Happened<Person, PersonEvent> happened) => happened.Event is PersonRegistered or PersonDescribed or RegistrationWithdrawn ? happened.Stream : null;

    public override PersonRow? Evolve(PersonRow? row, Happened<Person, PersonEvent> happened) => (row, happened.Event) switch
    {
        (null or { Withdrawn: true }, PersonRegistered e) => new PersonRow
        {
            Person = happened.Stream, Cell = happened.Stamp.Cell.Value, Sex = e.Sex, Age = e.Age, Commune = e.Commune,
            RegisteredAt = happened.Stamp.At, Sheet = e.Sheet?.Value,
        },
        ({ } person, RegistrationWithdrawn) => person with { Withdrawn = true },
        ({ } person, PersonDescribed e) => person with { Sex = e.Sex, Age = e.Age },
        _ => row,
    };
}

internal sealed class LifeProjectList : Projection<LifeProjectFile, LifeProjectEvent, LifeProjectRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        LifeProjectOpened or StageEntered or ActRecorded or ActWithdrawn or EncounterAttached or EncounterDetached or NoteWritten or ProtocolStepDone or ReferentNamed or LifeProjectClosed or ClosingWithdrawn
            or LifeProjectReopened or ConfigurationFollowed or OpeningWithdrawn => happened.Stream,
        _ => null,
    };

    public override LifeProjectRow? Evolve(LifeProjectRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event) switch
    {
        (null or { Withdrawn: true }, LifeProjectOpened e) => new LifeProjectRow
        {
            LifeProject = happened.Stream, Cell = happened.Stamp.Cell.Value, Person = e.Person.Value, Programme = e.Programme, Secret = happened.Before.KeepsSecret(e), Category = e.Category, Sheet = e.Sheet?.Value,
            Stage = e.Stage, Cycle = 1, Configuration = e.Configuration, Referent = e.Referent?.Value, OpenedOn = BeganOn(e, happened.Stamp),
            OpenedAt = BeganAt(e, happened.Stamp), StageSince = BeganAt(e, happened.Stamp), LastNote = BeganAt(e, happened.Stamp), LastContact = BeganAt(e, happened.Stamp), Outcome = null, ClosedOn = null,
        },
        ({ } project, OpeningWithdrawn) => project with { Withdrawn = true },
        ({ } project, StageEntered e) => project with { Stage = e.Stage, StageSince = happened.Stamp.At },
        ({ } project, ActRecorded e) => project with { LastContact = Later(project.LastContact, e.At) },
        ({ } project, EncounterAttached e) => project with { LastContact = Later(project.LastContact, e.At) },
        ({ } project, ActWithdrawn e) => project with { LastContact = LastWithout(e.Act.Value, project, happened.Before.Project) },
        ({ } project, EncounterDetached e) => project with { LastContact = LastWithout(e.Encounter.Value, project, happened.Before.Project) },
        ({ } project, NoteWritten or ProtocolStepDone) => project with { LastNote = Later(project.LastNote, happened.Stamp.At), LastContact = Later(project.LastContact, happened.Stamp.At) },
        ({ } project, ConfigurationFollowed e) => project with { Configuration = e.Version },
        ({ } project, ReferentNamed e) => project with { Referent = e.Referent.Value },
        ({ } project, LifeProjectClosed e) => project with { Outcome = e.Outcome, ClosedOn = e.ClosedOn },
        ({ } project, ClosingWithdrawn) => project with { Outcome = null, ClosedOn = null },
        ({ } project, LifeProjectReopened e) => project with { Outcome = null, ClosedOn = null, Cycle = e.Cycle, Configuration = e.Configuration, Stage = e.Stage, StageSince = happened.Stamp.At },
        _ => row,
    };

    // A sheet tells of what began before it was written down: counted then, not on the day of the import.
    internal static DateTimeOffset BeganAt(LifeProjectOpened opened, Stamp stamp) => opened.Since ?? stamp.At;

    internal static DateOnly BeganOn(LifeProjectOpened opened, Stamp stamp) => opened.Since is { } since ? DateOnly.FromDateTime(since.DateTime) : stamp.Today;

    /// <param name="gone">The act or the encounter that is none any more.</param>
    private static DateTimeOffset LastWithout(Guid gone, LifeProjectRow project, LifeProject before) =>
        ContactsOf(before).Where(one => one.Id != gone).Aggregate(project.LastNote, (last, one) => Later(last, one.At));

    private static IEnumerable<(Guid Id, DateTimeOffset At)> ContactsOf(LifeProject project) => project switch
    {
        LifeProject.Open open => [
            .. open.Acts.Values.Where(act => !act.Withdrawn).Select(act => (act.AsRecorded.Act.Value, act.AsRecorded.At)),
            .. open.Encounters.Values.Select(one => (one.Met.Encounter.Value, one.Met.At))],
        LifeProject.Closed closed => ContactsOf(closed.Last),
        _ => [],
    };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

internal sealed class CycleList : Projection<LifeProjectFile, LifeProjectEvent, CycleRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => (happened.Event, happened.Before.Project) switch
    {
        (LifeProjectOpened or OpeningWithdrawn, _) => 1,
        (LifeProjectReopened e, _) => e.Cycle,
        (LifeProjectClosed, LifeProject.Open open) => open.Cycle,
        (ClosingWithdrawn, LifeProject.Closed closed) => closed.Last.Cycle,
        _ => null,
    };

    public override CycleRow? Evolve(CycleRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event, happened.Before.Project) switch
    {
        (null or { Withdrawn: true }, LifeProjectOpened e, _) => Begun(e, 1, happened),
        ({ } cycle, OpeningWithdrawn, _) => cycle with { Withdrawn = true },
        (null, LifeProjectReopened e, LifeProject.Closed closed) => Begun(closed.Last.Opening, e.Cycle, happened),
        ({ } cycle, LifeProjectClosed e, _) => cycle with { Outcome = e.Outcome, ClosedOn = e.ClosedOn },
        ({ } cycle, ClosingWithdrawn, _) => cycle with { Outcome = null, ClosedOn = null },
        _ => row,
    };

    private static CycleRow Begun(LifeProjectOpened opening, int cycle, Happened<LifeProjectFile, LifeProjectEvent> happened) => new()
    {
        LifeProject = happened.Stream, Cycle = cycle, Cell = happened.Stamp.Cell.Value, Person = opening.Person.Value, Programme = opening.Programme,
        Secret = happened.Before.KeepsSecret(opening), Category = opening.Category, OpenedOn = cycle == 1 ? LifeProjectList.BeganOn(opening, happened.Stamp) : happened.Stamp.Today, Outcome = null, ClosedOn = null,
    };
}

internal sealed class StayList : Projection<LifeProjectFile, LifeProjectEvent, StayRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        StayEntered e => e.Act,
        StayLeft e => e.Stay,
        ActWithdrawn e => e.Act,
        _ => null,
    };

    public override StayRow? Evolve(StayRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event, happened.Before.Project) switch
    {
        (null, StayEntered e, LifeProject.Open { Opening: var opening }) => new StayRow
        {
            LifeProject = happened.Stream, Stay = e.Act.Value, Cell = happened.Stamp.Cell.Value, Person = opening.Person.Value, Programme = opening.Programme,
            Secret = happened.Before.KeepsSecret(opening), Kind = e.Kind, Centre = e.Centre?.Value, EnteredOn = e.On, LeftOn = null, WhyLeft = null, WhereTo = null, Withdrawn = false,
        },
        ({ } stay, StayLeft e, _) => stay with { LeftOn = e.On, WhyLeft = e.Why, WhereTo = e.WhereTo },
        ({ } stay, ActWithdrawn, _) => stay with { Withdrawn = true },
        _ => row,
    };
}

internal sealed class Ledger : Projection<LifeProjectFile, LifeProjectEvent, ActRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        ActRecorded e => e.Act,
        ActWithdrawn e => e.Act,
        _ => null,
    };

    public override ActRow? Evolve(ActRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event, happened.Before.Project) switch
    {
        (null, ActRecorded e, LifeProject.Open open) => Line(e, open, happened),
        // Heard of after the closing: counted where the person stood.
        (null, ActRecorded e, LifeProject.Closed closed) => Line(e, closed.Last, happened),
        ({ } act, ActWithdrawn, _) => act with { Withdrawn = true },
        _ => row,
    };

    private static ActRow Line(ActRecorded e, LifeProject.Open open, Happened<LifeProjectFile, LifeProjectEvent> happened) => new()
    {
        Stream = happened.Stream, Act = e.Act.Value, Cell = happened.Stamp.Cell.Value, LifeProject = happened.Stream, Person = open.Opening.Person.Value, Encounter = null,
        Programme = open.Opening.Programme, Secret = happened.Before.KeepsSecret(open.Opening), Category = open.Opening.Category, Stage = open.Stage, Kind = e.Kind, Approach = e.Approach,
        Answer = e.Answer, Quantity = e.Quantity, At = e.At, Day = OperationalDays.Of(e.At), Commune = e.Commune,
        Round = e.Round?.Value, Centre = e.Centre?.Value, Worker = happened.Stamp.Worker.Value, Withdrawn = false,
    };
}

internal sealed class ClockList : Projection<LifeProjectFile, LifeProjectEvent, ClockRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        ClockStarted e => e.Clock,
        ClockMet e => e.Clock,
        ClockPassed e => e.Clock,
        ClockStopped e => e.Clock,
        ClockResumed e => e.Clock,
        ClockMoved e => e.Clock,
        _ => null,
    };

    public override ClockRow? Evolve(ClockRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event) switch
    {
        (_, ClockStarted e) when happened.Before.Opening is { } opening => new ClockRow
        {
            LifeProject = happened.Stream, Clock = e.Clock, Cell = happened.Stamp.Cell.Value, Programme = opening.Programme, Secret = happened.Before.KeepsSecret(opening), OpensAt = e.OpensAt, DueAt = e.DueAt,
            Status = ClockStatus.Running, MetAt = null,
        },
        ({ } clock, ClockMet e) => clock with { Status = ClockStatus.Met, MetAt = e.At },
        ({ } clock, ClockPassed) => clock with { Status = ClockStatus.Passed },
        ({ } clock, ClockStopped) => clock with { Status = ClockStatus.Stopped },
        ({ } clock, ClockMoved e) => clock with { OpensAt = e.OpensAt, DueAt = e.DueAt, Status = ClockStatus.Running, MetAt = null },
        ({ } clock, ClockResumed) => clock with { Status = ClockStatus.Running, MetAt = null },
        _ => row,
    };
}

internal sealed class TaskList : Projection<LifeProjectFile, LifeProjectEvent, TaskRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        TaskPlanned e => e.Task,
        TaskDone e => e.Task,
        TaskCancelled e => e.Task,
        _ => null,
    };

    public override TaskRow? Evolve(TaskRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event) switch
    {
        (null, TaskPlanned e) when happened.Before.Opening is { } opening => new TaskRow
        {
            Task = e.Task.Value, LifeProject = happened.Stream, Cell = happened.Stamp.Cell.Value, Programme = opening.Programme, Secret = happened.Before.KeepsSecret(opening),
            Worker = e.Worker.Value, DueOn = e.DueOn, Status = Kernel.LifeProjects.TaskStatus.Planned,
        },
        ({ } task, TaskDone) => task with { Status = Kernel.LifeProjects.TaskStatus.Done },
        ({ } task, TaskCancelled) => task with { Status = Kernel.LifeProjects.TaskStatus.Cancelled },
        _ => row,
    };
}
