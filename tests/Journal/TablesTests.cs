using System.Collections;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Journal;

public class TablesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task The_migrations_make_exactly_the_model(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var journal = await store.Journals.CreateDbContextAsync();
        await using var keys = await store.KeyStores.CreateDbContextAsync();

        Assert.False(journal.Database.HasPendingModelChanges());
        Assert.False(keys.Database.HasPendingModelChanges());
        Assert.Empty(await journal.Database.GetPendingMigrationsAsync());
        Assert.Empty(await keys.Database.GetPendingMigrationsAsync());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_row_is_put_and_put_again_as_it_is_last(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var (full, bare) = (Rows(full: true), Rows(full: false));

        foreach (var rows in new[] { full, bare, full })
        {
            Assert.IsType<AppendResult.Written>(await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid) with { Rows = rows }));
            await using var db = await store.Journals.CreateDbContextAsync();
            Assert.All(rows, row => Assert.Equal([row], All(db, row.GetType())));
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Every_table_a_read_model_fills_is_tried_above(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var db = await store.Journals.CreateDbContextAsync();

        Assert.Empty(db.Model.GetEntityTypes().Select(type => type.ClrType).Except([typeof(EventRow), typeof(OperationRow), typeof(ReadModelsRow), typeof(SheetPartRow), typeof(ReadingRow), typeof(SealRow), .. Rows(full: true).Select(row => row.GetType())]));
    }

    [Fact]
    public async Task Whatever_tells_of_a_life_project_stands_behind_the_wall_of_secret_programmes()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await using var db = await store.Journals.CreateDbContextAsync();
        // A round says whose acts are offered first on it; that tells of nobody.
        var telling = db.Model.GetEntityTypes().Where(type => type.FindProperty("LifeProject") is not null || (type.FindProperty("Programme") is not null && type.ClrType != typeof(RoundRow))).ToList();

        Assert.NotEmpty(telling);
        Assert.All(telling, type => Assert.Single(type.GetDeclaredQueryFilters()));
    }

    [Fact]
    public async Task The_sentence_names_every_column_and_spares_the_key()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await using var db = await store.Journals.CreateDbContextAsync();

        Assert.Equal(
            "insert into clocks (clock, life_project, cell, due_at, met_at, opens_at, programme, secret, status) values (…) on conflict (clock, life_project) do update set "
            + "cell = excluded.cell, due_at = excluded.due_at, met_at = excluded.met_at, opens_at = excluded.opens_at, "
            + "programme = excluded.programme, secret = excluded.secret, status = excluded.status",
            Sorted(TableShape.Of(db.Model, typeof(ClockRow))).Upsert("values (…)"));
        Assert.DoesNotContain(TableShape.Of(db.Model, typeof(EventRow)).Columns, column => column.Name == "position");
        Assert.Throws<InvalidOperationException>(() => TableShape.Of(db.Model, typeof(string)));
    }

    private static TableShape Sorted(TableShape table) => table with { Columns = [.. table.Columns.OrderBy(column => !column.IsKey).ThenBy(column => column.Name, StringComparer.Ordinal)] };

    private static readonly Guid One = new("0198a000-0000-7000-8000-000000000001");

    /// <summary>A row of every read model, with all that may be missing, or without.</summary>
    private static IReadOnlyList<object> Rows(bool full) =>
    [
        new CellRow { Cell = One, Province = full ? "Oued Ziz" : "", Name = full ? "خلية واد زيز" : "'; drop table cells; --" },
        new PersonRow { Person = One, Cell = Street.Cell.Value, Sex = full ? Sex.Male : Sex.Unknown, Age = AgeBand.From60, Commune = full ? "Medina" : null, RegisteredAt = Noon, Sheet = full ? One : null, Withdrawn = full },
        new LifeProjectRow
        {
            LifeProject = One, Cell = Street.Cell.Value, Person = One, Programme = "winter-house", Secret = full, Category = "elderly", Stage = "roof", Cycle = full ? 2 : 1,
            Configuration = full ? 3 : 0, Referent = full ? Street.Salma.Value : null, OpenedOn = new DateOnly(2026, 11, 1), OpenedAt = Noon.AddDays(-1), StageSince = Noon, LastNote = Noon, LastContact = Noon.AddTicks(1),
            Outcome = full ? OutcomeKind.Left : null, ClosedOn = full ? new DateOnly(2026, 11, 26) : null,
        },
        new CycleRow
        {
            LifeProject = One, Cycle = 1, Cell = Street.Cell.Value, Person = One, Programme = "winter-house", Secret = full, Category = "elderly",
            OpenedOn = new DateOnly(2026, 11, 1), Outcome = full ? OutcomeKind.Left : null, ClosedOn = full ? new DateOnly(2026, 11, 26) : null,
        },
        new StayRow
        {
            LifeProject = One, Stay = One, Cell = Street.Cell.Value, Person = One, Programme = "winter-house", Secret = full, Kind = "dormitory", Centre = full ? One : null,
            EnteredOn = new DateOnly(2026, 11, 1), LeftOn = full ? new DateOnly(2026, 11, 26) : null, WhyLeft = full ? "way-found" : null,
            WhereTo = full ? "family" : null, Withdrawn = full,
        },
        new ActRow
        {
            Stream = One, Act = One, Cell = Street.Cell.Value, LifeProject = full ? One : null, Person = full ? One : null, Encounter = full ? One : null, Programme = "winter-house",
            Secret = full, Category = full ? "elderly" : null, Stage = full ? "roof" : null, Kind = "meal",
            Approach = Approach.SocioCommunity, Answer = full ? ActAnswer.Refused : ActAnswer.Accepted, Quantity = full ? 3 : 1, At = Noon, Day = new DateOnly(2026, 11, 25),
            Commune = full ? "Medina" : null, Round = full ? One : null, Centre = full ? One : null, Worker = Street.Salma.Value, Withdrawn = full,
        },
        new ClockRow
        {
            LifeProject = One, Clock = "doctor", Cell = Street.Cell.Value, Programme = "winter-house", Secret = full, OpensAt = Noon, DueAt = Noon.AddDays(2), Status = full ? ClockStatus.Met : ClockStatus.Running,
            MetAt = full ? Noon.AddHours(1) : null,
        },
        new TaskRow
        {
            Task = One, LifeProject = One, Cell = Street.Cell.Value, Programme = "winter-house", Secret = full, Worker = Street.Salma.Value, DueOn = new DateOnly(2026, 12, 1),
            Status = full ? SocialWatch.Kernel.LifeProjects.TaskStatus.Done : SocialWatch.Kernel.LifeProjects.TaskStatus.Planned,
        },
        new SignalRow
        {
            Signal = One, Cell = Street.Cell.Value, IsOpen = !full, Source = SignalSource.Patrol, Urgency = Urgency.Now, Commune = "Medina", People = 2, Sex = Sex.Female, Age = AgeBand.From60,
            RaisedAt = Noon, Day = new DateOnly(2026, 11, 26), RaisedBy = One, Round = full ? One : null, Worker = full ? One : null, DispatchedBy = full ? One : null,
            DispatchedAt = full ? Noon : null, ArrivedAt = full ? Noon.AddMinutes(12) : null, Outcome = full ? SignalOutcome.Helped : null, SettledAt = full ? Noon.AddHours(1) : null, JoinedTo = full ? One : null,
        },
        new RoundRow
        {
            Round = One, Cell = Street.Cell.Value, Kind = RoundKind.Spontaneous, Status = full ? RoundStatus.Closed : RoundStatus.Planned, Day = new DateOnly(2026, 11, 25), BeginsAt = Noon, EndsAt = Noon.AddHours(4),
            Crew = full ? One.ToString("N") : "", Zone = full ? "Medina\nSouk" : "", Programme = full ? "winter-house" : null, LastCommune = full ? "Souk" : null, LastAt = full ? Noon : null,
            Incidents = full ? 2 : 0, IsKitUneven = full, IsHandOverClosed = full,
        },
        new StageEntryRow
        {
            LifeProject = One, Version = 3, Cell = Street.Cell.Value, Person = One, Programme = "winter-house", Secret = full, Category = "elderly", Stage = "roof", EnteredOn = new DateOnly(2026, 11, 25), Withdrawn = false,
        },
        new OutcomeReportRow
        {
            Report = One, Cell = Street.Cell.Value, Programme = full ? "winter-house" : "", Secret = full, Campaign = full ? One : null, CampaignName = full ? "شتاء" : null, From = new DateOnly(2026, 11, 25),
            To = new DateOnly(2027, 1, 31), Provisional = full, PublishedAt = Noon, Sha256 = "ab",
        },
        new EncounterRow
        {
            Round = One, Encounter = One, Cell = Street.Cell.Value, Programme = "winter-house", Secret = full, At = Noon, Day = new DateOnly(2026, 11, 26), People = 12, Age = AgeBand.Under13, Sex = Sex.Unknown,
            Commune = full ? "Medina" : null, Person = full ? One : null, LifeProject = full ? One : null, Withdrawn = full,
        },
        new AttachedRow { LifeProject = One, Encounter = One, Cell = Street.Cell.Value, Programme = "winter-house", Secret = full, Round = One, IsDetached = full },
        new KitRow { Round = One, Item = KitItem.HotDrinks, Cell = Street.Cell.Value, Day = new DateOnly(2026, 11, 25), Taken = 30, Given = full ? 12 : 0, Returned = full ? 18 : 0 },
        new HandOverRow
        {
            Round = One, Item = One, Cell = Street.Cell.Value, Urgent = full, LeftBy = One, LeftAt = Noon, Version = 7, ReadBy = full ? One : null, ReadAt = full ? Noon.AddHours(8) : null,
        },
        new SheetRow
        {
            Sheet = One, Cell = Street.Cell.Value, Programme = full ? "refuge" : "", Secret = full, Status = full ? SheetStatus.Applied : SheetStatus.Draft, TakenBy = One, TakenAt = Noon, File = One,
            Headings = full ? One : null, AppliedAt = full ? Noon : null, AppliedBy = full ? One : null, Rows = 700, RowsDone = full ? 700 : 0, Leaves = 2, People = 3, Projects = 4, Acts = 5, Before = 6, Refused = 7,
            UndoSteps = 8, Kept = 9,
        },
        new SheetLineRow
        {
            Leaf = One, Row = 7, Sheet = One, Cell = Street.Cell.Value, Identity = One, Programme = "winter-house", Secret = full, Person = full ? One : null, LifeProject = full ? One : null, Act = full ? One : null,
            NewPerson = full, NewProject = full, Refused = full ? "NoSuchAct" : null, Withdrawn = full, Kept = full ? "WorkedWithSince" : null,
        },
        new CampaignRow
        {
            Campaign = One, Cell = Street.Cell.Value, Name = "Cold nights", From = new DateOnly(2026, 11, 25), To = new DateOnly(2027, 1, 31), Zone = full ? "Medina\nSouk" : "",
            Programmes = full ? "winter-house" : "", SecretProgrammes = full ? "refuge" : "", Status = full ? CampaignStatus.Closed : CampaignStatus.Planned, OpensAt = full ? AlertLevel.Orange : null,
            OpenedOn = full ? new DateOnly(2026, 11, 26) : null, ClosedOn = full ? new DateOnly(2027, 1, 30) : null, Places = full ? $"{One:N}:12" : "", Kit = full ? "Blankets:10" : "", Calls = 3, NotReached = full ? 2 : 3,
        },
    ];

    private static IEnumerable<object> All(JournalDb db, Type row)
    {
        var set = (IEnumerable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(row).Invoke(db, [])!;
        // Also those of a secret programme, which no answer has of itself.
        return (IEnumerable<object>)typeof(EntityFrameworkQueryableExtensions).GetMethods().Single(method => method.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && method.GetParameters().Length == 1)
            .MakeGenericMethod(row).Invoke(null, [set])!;
    }
}
