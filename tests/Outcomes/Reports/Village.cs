using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>Rows of a cell, put straight into the tables that a report is counted from. What is not said is the same for everybody.</summary>
internal sealed class Village(CellId cell)
{
    public List<object> Rows { get; } = [];

    public IEnumerable<TRow> Of<TRow>() => Rows.OfType<TRow>();

    public async Task Save(TestWorld world)
    {
        await using var db = world.Database();
        db.AddRange(Rows);
        await db.SaveChangesAsync();
    }

    public static DateTimeOffset At(DateOnly day, int hour = 12) => MoroccoTime.FromWall(day.ToDateTime(new TimeOnly(hour, 0)));

    public PersonRow Person(DateOnly metOn, string? commune = TestWorld.Commune, bool isBySheet = false) => Put(new PersonRow
    {
        Person = Guid.CreateVersion7(), Cell = cell.Value, Sex = Sex.Unknown, Age = AgeBand.Unknown, Commune = commune, RegisteredAt = At(metOn), Sheet = isBySheet ? Guid.CreateVersion7() : null,
    });

    public LifeProjectRow LifeProject(PersonRow person, string programme = TestProgramme.Id) => Put(new LifeProjectRow
    {
        LifeProject = LifeProjectIds.Of(new PersonId(person.Person), programme).Value, Cell = cell.Value, Person = person.Person, Programme = programme, Secret = programme == TestProgramme.SecretId,
        Category = TestProgramme.Category, Stage = TestProgramme.First, Cycle = 1, Configuration = 0, Referent = null, OpenedOn = DateOnly.FromDateTime(person.RegisteredAt.DateTime), OpenedAt = person.RegisteredAt,
        StageSince = person.RegisteredAt, LastNote = person.RegisteredAt, LastContact = person.RegisteredAt, Outcome = null, ClosedOn = null,
    });

    public ActRow Act(
        LifeProjectRow? project, DateOnly day, string kind = TestProgramme.Meal, ActAnswer answer = ActAnswer.Accepted, int quantity = 1, string? commune = TestWorld.Commune, Guid? round = null, int hour = 12, bool withdrawn = false) =>
        Put(new ActRow
        {
            Stream = project?.LifeProject ?? round ?? Guid.CreateVersion7(), Act = Guid.CreateVersion7(), Cell = cell.Value, LifeProject = project?.LifeProject, Person = project?.Person, Encounter = null,
            Programme = project?.Programme ?? TestProgramme.Id, Secret = project?.Secret ?? false, Category = null, Stage = null, Kind = kind, Approach = Approach.Medical, Answer = answer, Quantity = quantity,
            At = At(day, hour), Day = day, Commune = commune, Round = round, Centre = null, Worker = Guid.CreateVersion7(), Withdrawn = withdrawn,
        });

    public CycleRow Cycle(LifeProjectRow project, int cycle, DateOnly opened, OutcomeKind? outcome = null, DateOnly? closed = null) => Put(new CycleRow
    {
        LifeProject = project.LifeProject, Cycle = cycle, Cell = cell.Value, Person = project.Person, Programme = project.Programme, Secret = project.Secret, Category = project.Category,
        OpenedOn = opened, Outcome = outcome, ClosedOn = closed,
    });

    public StayRow Stay(LifeProjectRow project, string kind, DateOnly entered, DateOnly? left, bool withdrawn = false) => Put(new StayRow
    {
        LifeProject = project.LifeProject, Stay = Guid.CreateVersion7(), Cell = cell.Value, Person = project.Person, Programme = project.Programme, Secret = project.Secret, Kind = kind, Centre = null,
        EnteredOn = entered, LeftOn = left, WhyLeft = null, WhereTo = null, Withdrawn = withdrawn,
    });

    public StageEntryRow Stage(LifeProjectRow project, int version, string stage, DateOnly day) => Put(new StageEntryRow
    {
        LifeProject = project.LifeProject, Version = version, Cell = cell.Value, Person = project.Person, Programme = project.Programme, Secret = project.Secret, Category = project.Category, Stage = stage, EnteredOn = day, Withdrawn = false,
    });

    public SignalRow Signal(DateOnly day, int? minutes, SignalOutcome? outcome = null, Guid? joined = null) => Put(new SignalRow
    {
        Signal = Guid.CreateVersion7(), Cell = cell.Value, IsOpen = outcome is null, Source = SignalSource.Citizen, Urgency = Urgency.Tonight, Commune = TestWorld.Commune, People = 1, Sex = Sex.Unknown,
        Age = AgeBand.Unknown, RaisedAt = At(day), Day = day, RaisedBy = Guid.CreateVersion7(), Round = null, Worker = null, DispatchedBy = null, DispatchedAt = null,
        ArrivedAt = minutes is { } late ? At(day).AddMinutes(late) : null, Outcome = outcome, SettledAt = null, JoinedTo = joined,
    });

    public RoundRow Round(DateOnly day, RoundStatus status, params Guid[] crew) => Put(new RoundRow
    {
        Round = Guid.CreateVersion7(), Cell = cell.Value, Kind = RoundKind.Planned, Status = status, Day = day, BeginsAt = At(day, 21), EndsAt = At(day, 23), Crew = string.Join(' ', crew.Select(one => one.ToString("N"))),
        Zone = "", Programme = null, LastCommune = null, LastAt = null, Incidents = 0, IsKitUneven = false, IsHandOverClosed = true,
    });

    public KitRow Kit(RoundRow round, KitItem item, int taken, int given, int returned) => Put(new KitRow
    {
        Round = round.Round, Item = item, Cell = cell.Value, Day = round.Day, Taken = taken, Given = given, Returned = returned,
    });

    public EncounterRow Encounter(RoundRow round, int people, LifeProjectRow? known = null, bool withdrawn = false) => Put(new EncounterRow
    {
        Round = round.Round, Encounter = Guid.CreateVersion7(), Cell = cell.Value, Programme = TestProgramme.Id, Secret = false, At = At(round.Day, 22), Day = round.Day, People = people, Age = AgeBand.Unknown, Sex = Sex.Unknown,
        Commune = TestWorld.Commune, Person = known?.Person, LifeProject = known?.LifeProject, Withdrawn = withdrawn,
    });

    public CampaignRow Campaign(DateOnly from, DateOnly to, string zone = "", string programmes = "", CampaignStatus status = CampaignStatus.Closed) => Put(new CampaignRow
    {
        Campaign = Guid.CreateVersion7(), Cell = cell.Value, Name = "حملة الشتاء", From = from, To = to, Zone = zone, Programmes = programmes, Status = status, OpensAt = null, OpenedOn = from,
        ClosedOn = status is CampaignStatus.Closed ? to : null,
    });

    private TRow Put<TRow>(TRow row)
        where TRow : notnull
    {
        Rows.Add(row);
        return row;
    }
}
