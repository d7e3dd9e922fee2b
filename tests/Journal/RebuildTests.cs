using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Journal;

public class RebuildTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Rows_that_were_altered_are_made_again(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        await store.Journal.Append(person);
        await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid));
        await store.Journal.Append(Project(store, person.Stream));
        await store.Rebuild.Run(progress: null, CancellationToken.None);
        var right = await All(store);

        await store.Sql("update people set commune = 'Elsewhere'");
        await store.Sql("update acts set quantity = 900");
        await store.Sql("delete from clocks");
        await store.Sql("insert into cells (cell, province, name) select person, 'Nowhere', 'A cell nobody founded' from people");
        Assert.NotEqual(right, await All(store));

        var said = new List<RebuildProgress>();
        var done = await store.Rebuild.Run(new Told(said.Add), CancellationToken.None);

        Assert.Equal(right, await All(store));
        Assert.Equal(new RebuildProgress(5, 5), done);
        Assert.Equal(done, said[^1]);
        await using var db = await store.Journals.CreateDbContextAsync();
        Assert.Equal(Street.RowOf(person.Stream, Street.Hamid), await db.People.AsNoTracking().SingleAsync(row => row.Person == person.Stream));
        Assert.Equal(2, (await db.Acts.SingleAsync()).Quantity);
        Assert.Single(await db.Clocks.ToListAsync());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task What_an_older_program_made_is_made_again_before_anybody_is_served(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var person = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        await store.Journal.Append(person);
        await store.Start.Check();

        await store.Sql("update read_models set made_for = 'First'");
        await store.Sql("delete from people");
        await Assert.ThrowsAsync<StorageNotUsable>(store.Start.Check);
        Assert.Equal(new RebuildProgress(1, 1), await store.Rebuild.RunIfUpgraded(progress: null, CancellationToken.None));
        await store.Start.Check();
        await using var db = await store.Journals.CreateDbContextAsync();
        Assert.Equal(Street.RowOf(person.Stream, Street.Hamid), await db.People.AsNoTracking().SingleAsync());

        Assert.Null(await store.Rebuild.RunIfUpgraded(progress: null, CancellationToken.None));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Those_who_were_forgotten_keep_their_place_in_the_sums(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var hamid = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        await store.Journal.Append(hamid);
        await store.Keys.Destroy(hamid.Stream, Street.Evening.At);

        await using var later = store.Beside();
        await later.Rebuild.Run(progress: null, CancellationToken.None);

        await using var db = await later.Journals.CreateDbContextAsync();
        Assert.Equal("Medina", (await db.People.SingleAsync()).Commune);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Stopped_half_way_it_leaves_everything_as_it_was(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await ManyPeople(store, 2_500);
        await store.Sql("update people set commune = 'Elsewhere'");
        var altered = await All(store);
        using var stop = new CancellationTokenSource();
        var seen = new List<RebuildProgress>();

        // The first report comes when the first rows are written, before the last are.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Rebuild.Run(new Told(progress => { seen.Add(progress); stop.Cancel(); }), stop.Token));

        Assert.InRange(Assert.Single(seen).Done, 1, 2_499);
        Assert.Equal(altered, await All(store));
        await store.Rebuild.Run(progress: null, CancellationToken.None);
        Assert.NotEqual(altered, await All(store));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Nobody_who_is_met_during_a_rebuild_is_lost(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var live = store.Beside();
        await ManyPeople(store, 2_500);

        var meeting = new List<Task<AppendResult>>();
        await store.Rebuild.Run(new Told(_ => meeting.Add(Task.Run(async () => await live.Journal.Append(await live.Meets(Guid.CreateVersion7(), Street.Hamid))))), CancellationToken.None);

        Assert.NotEmpty(meeting);
        Assert.All(await Task.WhenAll(meeting), answer => Assert.IsType<AppendResult.Written>(answer));
        await using var db = await store.Journals.CreateDbContextAsync();
        Assert.Equal(2_500 + meeting.Count, await db.People.CountAsync());
    }

    private static async Task ManyPeople(Store store, int count) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(async _ => await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid))));

    /// <summary>A life project with an act and a clock, as it was stored.</summary>
    private static Append Project(Store store, Guid person)
    {
        var (stream, operation) = (Guid.CreateVersion7(), OperationId.New());
        LifeProjectEvent[] events =
        [
            new LifeProjectOpened(new PersonId(person), "winter-house", "elderly", "met", Street.Salma, BornOn: null),
            new ClockStarted("doctor", Street.Evening.At, Street.Evening.At.AddDays(2)),
            new ActRecorded(ActId.New(), "meal", Approach.SocioCommunity, ActAnswer.Accepted, 2, Street.Evening.At, "Medina", null, null, null, null),
        ];

        return new Append(
            stream,
            0,
            new OperationRow { Id = operation.Value, Fingerprint = new byte[32], Version = events.Length, At = Street.Evening.At },
            [.. events.Select((happened, i) => store.Journal.Encode(happened, "life-project", stream, i + 1, Street.Evening, operation, new PersonId(person), key: null))],
            []);
    }

    private static async Task<List<object>> All(Store store)
    {
        await using var db = await store.Journals.CreateDbContextAsync();
        return [
            .. await db.Cells.AsNoTracking().OrderBy(row => row.Cell).ToListAsync(),
            .. await db.People.AsNoTracking().OrderBy(row => row.Person).ToListAsync(),
            .. await db.LifeProjects.AsNoTracking().OrderBy(row => row.LifeProject).ToListAsync(),
            .. await db.Acts.AsNoTracking().OrderBy(row => row.Act).ToListAsync(),
            .. await db.Clocks.AsNoTracking().OrderBy(row => row.Clock).ToListAsync(),
            .. await db.Tasks.AsNoTracking().OrderBy(row => row.Task).ToListAsync(),
        ];
    }

    /// <summary>Told at once, on the thread that works.</summary>
    private sealed class Told(Action<RebuildProgress> tell) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => tell(value);
    }
}
