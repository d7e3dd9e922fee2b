using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;

namespace SocialWatch.Journal.Storage;

/// <summary>
/// Events, operations and read models. Pages query it; only the journal writes to it. Life projects of a secret programme
/// are in no answer unless it was said for whom one asks: a query that forgets to say it tells too little, never too much.
/// </summary>
public abstract class JournalDb(DbContextOptions options) : DbContext(options)
{
    private IReadOnlyList<string> _teams = [];

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<OperationRow> Operations => Set<OperationRow>();

    public DbSet<CellRow> Cells => Set<CellRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<LifeProjectRow> LifeProjects => Set<LifeProjectRow>();

    public DbSet<CycleRow> Cycles => Set<CycleRow>();

    public DbSet<StayRow> Stays => Set<StayRow>();

    public DbSet<ActRow> Acts => Set<ActRow>();

    public DbSet<ClockRow> Clocks => Set<ClockRow>();

    public DbSet<TaskRow> Tasks => Set<TaskRow>();

    public DbSet<SignalRow> Signals => Set<SignalRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<EncounterRow> Encounters => Set<EncounterRow>();

    public DbSet<AttachedRow> Attached => Set<AttachedRow>();

    public DbSet<KitRow> Kit => Set<KitRow>();

    public DbSet<HandOverRow> HandOvers => Set<HandOverRow>();

    public DbSet<CampaignRow> Campaigns => Set<CampaignRow>();

    public DbSet<SheetRow> Sheets => Set<SheetRow>();

    public DbSet<SheetLineRow> SheetLines => Set<SheetLineRow>();

    public DbSet<SheetPartRow> SheetParts => Set<SheetPartRow>();

    public DbSet<StageEntryRow> StageEntries => Set<StageEntryRow>();

    public DbSet<OutcomeReportRow> OutcomeReports => Set<OutcomeReportRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<SealRow> Seals => Set<SealRow>();

    internal DbSet<ReadModelsRow> ReadModels => Set<ReadModelsRow>();

    /// <summary>From here on the answers are for this asker: with what the asker's teams alone may know.</summary>
    public JournalDb SeenBy(Asker asker)
    {
        ArgumentNullException.ThrowIfNull(asker);
        _teams = asker.Teams;
        return this;
    }

    // A context goes back to a pool: the next one who takes it must not see with these eyes.
    public override void Dispose()
    {
        _teams = [];
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        _teams = [];
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder, Database.ProviderName);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EventRow>(row =>
        {
            row.ToTable("events");
            row.HasKey(happened => happened.Position);
            // Decides between two writers, whatever the hosts believe. Never drop it.
            row.HasIndex(happened => new { happened.Stream, happened.Version }).IsUnique();
            row.HasIndex(happened => new { happened.Kind, happened.Position });
        });
        modelBuilder.Entity<OperationRow>(row =>
        {
            row.ToTable("operations");
            row.HasKey(operation => operation.Id);
        });
        modelBuilder.Entity<ReadModelsRow>(row =>
        {
            row.ToTable("read_models");
            row.HasKey(made => made.MadeFor);
        });
        modelBuilder.Entity<CellRow>(row =>
        {
            row.ToTable("cells");
            row.HasKey(cell => cell.Cell);
        });
        modelBuilder.Entity<PersonRow>(row =>
        {
            row.ToTable("people");
            row.HasKey(person => person.Person);
            row.HasIndex(person => new { person.Cell, person.RegisteredAt });
        });
        modelBuilder.Entity<LifeProjectRow>(row =>
        {
            row.ToTable("life_projects");
            row.HasKey(project => project.LifeProject);
            row.HasIndex(project => project.Person);
            row.HasIndex(project => new { project.Cell, project.Referent, project.Outcome, project.LastContact });
            row.HasIndex(project => new { project.Cell, project.Programme, project.Stage });
            row.HasIndex(project => new { project.Cell, project.OpenedAt });
            row.HasIndex(project => new { project.Cell, project.Programme, project.Outcome, project.Configuration });
        });
        modelBuilder.Entity<CycleRow>(row =>
        {
            row.ToTable("cycles");
            row.HasKey(cycle => new { cycle.LifeProject, cycle.Cycle });
            row.HasIndex(cycle => new { cycle.Cell, cycle.OpenedOn });
            row.HasIndex(cycle => new { cycle.Cell, cycle.ClosedOn });
        });
        modelBuilder.Entity<StayRow>(row =>
        {
            row.ToTable("stays");
            row.HasKey(stay => new { stay.LifeProject, stay.Stay });
            // Who is in a centre now, and who was in a period.
            row.HasIndex(stay => new { stay.Cell, stay.Centre, stay.LeftOn });
        });
        modelBuilder.Entity<ActRow>(row =>
        {
            row.ToTable("acts");
            // With the stream in front: an id that a stranger's device made up again cannot reach another's line.
            row.HasKey(act => new { act.Stream, act.Act });
            row.HasIndex(act => new { act.Cell, act.Day, act.At });
            // What a life project's page and a round's page look for; most lines have no round.
            row.HasIndex(act => act.Round);
        });
        modelBuilder.Entity<ClockRow>(row =>
        {
            row.ToTable("clocks");
            row.HasKey(clock => new { clock.LifeProject, clock.Clock });
            row.HasIndex(clock => new { clock.Status, clock.DueAt });
        });
        modelBuilder.Entity<TaskRow>(row =>
        {
            row.ToTable("tasks");
            row.HasKey(task => new { task.LifeProject, task.Task });
            row.HasIndex(task => new { task.Worker, task.Status, task.DueOn });
        });

        StreetTables.Map(modelBuilder);
        CampaignTables.Map(modelBuilder);
        SheetTables.Map(modelBuilder);
        ReportTables.Map(modelBuilder);
        TrailTables.Map(modelBuilder);

        // What a sheet told and took back was never there.
        modelBuilder.Entity<PersonRow>().HasQueryFilter(row => !row.Withdrawn);
        modelBuilder.Entity<LifeProjectRow>().HasQueryFilter(row => !row.Withdrawn && (!row.Secret || _teams.Contains(row.Programme)));
        modelBuilder.Entity<CycleRow>().HasQueryFilter(row => !row.Withdrawn && (!row.Secret || _teams.Contains(row.Programme)));
        modelBuilder.Entity<StageEntryRow>().HasQueryFilter(row => !row.Withdrawn && (!row.Secret || _teams.Contains(row.Programme)));
        Wall<StayRow>(modelBuilder);
        Wall<ActRow>(modelBuilder);
        Wall<ClockRow>(modelBuilder);
        Wall<TaskRow>(modelBuilder);
        Wall<EncounterRow>(modelBuilder);
        Wall<AttachedRow>(modelBuilder);
        Wall<SheetRow>(modelBuilder);
        Wall<SheetLineRow>(modelBuilder);
        Wall<OutcomeReportRow>(modelBuilder);
        Wall<ReadingRow>(modelBuilder);

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(Snake(property.Name));
            if (property.ClrType.IsEnum || Nullable.GetUnderlyingType(property.ClrType)?.IsEnum is true)
            {
                // By name: a number in a backup says nothing in ten years.
                property.SetProviderClrType(typeof(string));
            }
        }
    }

    private void Wall<TRow>(ModelBuilder modelBuilder)
        where TRow : class, IOfProgramme => modelBuilder.Entity<TRow>().HasQueryFilter(row => !row.Secret || _teams.Contains(row.Programme));

    // Where a word is one of SQL's own, the column says what kind of thing it is.
    private static string Snake(string name) => name is "From" or "To" ? $"{name.ToLowerInvariant()}_day" : string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}

public sealed class SqliteJournalDb(DbContextOptions<SqliteJournalDb> options) : JournalDb(options);

public sealed class PostgresJournalDb(DbContextOptions<PostgresJournalDb> options) : JournalDb(options);
