using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Journal.Trail;

/// <summary>G20: the trail cannot be edited quietly, neither the changes nor the readings.</summary>
public sealed class TrailTests
{
    private static readonly Dictionary<string, Func<Sealed, Task>> s_edits = new(StringComparer.Ordinal)
    {
        ["what an event says"] = trail => trail.Db.Events.Where(row => row.Position == trail.Event).ExecuteUpdateAsync(row => row.SetProperty(e => e.Data, "{}")),
        ["a byte of what is sealed"] = trail => trail.Flip(),
        ["who did it"] = trail => trail.Db.Events.Where(row => row.Position == trail.Event).ExecuteUpdateAsync(row => row.SetProperty(e => e.Worker, Guid.NewGuid())),
        ["when it was done"] = trail => trail.Db.Events.Where(row => row.Position == trail.Event).ExecuteUpdateAsync(row => row.SetProperty(e => e.At, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero))),
        ["an event taken out"] = trail => trail.Db.Events.Where(row => row.Position == trail.Event).ExecuteDeleteAsync(),
        ["an event put in before all others"] = trail => trail.PutIn(-5),
        ["two events that change places"] = trail => trail.Swap(),
        ["a reading taken out"] = trail => trail.Db.Readings.IgnoreQueryFilters().Where(row => row.Position == trail.Reading).ExecuteDeleteAsync(),
        ["whom somebody was shown"] = trail => trail.Db.Readings.IgnoreQueryFilters().Where(row => row.Position == trail.Reading).ExecuteUpdateAsync(row => row.SetProperty(e => e.Person, Guid.NewGuid())),
        ["that it was a secret programme's"] = trail => trail.Db.Readings.IgnoreQueryFilters().Where(row => row.Position == trail.Reading).ExecuteUpdateAsync(row => row.SetProperty(e => e.Secret, true)),
        ["a link taken out"] = trail => trail.Db.Seals.Where(row => row.Number == 2).ExecuteDeleteAsync(),
        ["the moment of a link"] = trail => trail.Db.Seals.Where(row => row.Number == 2).ExecuteUpdateAsync(row => row.SetProperty(e => e.At, DateTimeOffset.UnixEpoch)),
        ["how far a link reaches"] = trail => trail.Db.Seals.Where(row => row.Number == 2).ExecuteUpdateAsync(row => row.SetProperty(e => e.LastEvent, e => e.LastEvent - 1)),
        ["a chain made anew without the key"] = trail => trail.Forge(trail.Stranger),
        ["a chain made anew with the key"] = trail => trail.Forge(trail.Key),
        ["the end cut off"] = trail => trail.Cut(),
        ["the whole chain taken out"] = trail => trail.Db.Seals.ExecuteDeleteAsync(),
    };

    // Whoever holds the key, or cuts where nobody has looked yet, is caught by what was told outside alone.
    private static readonly HashSet<string> s_onlyOutside = ["a chain made anew with the key", "the end cut off", "the whole chain taken out"];

    public static TheoryData<DatabaseKind> Kinds { get; } = [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Nothing_is_edited_quietly(DatabaseKind kind)
    {
        var unseen = new List<string>();
        foreach (var (what, edit) in s_edits)
        {
            await using var trail = await Sealed.Open(kind);
            var before = await trail.Verify(trail.Heads.Told());
            Assert.Empty(before.Faults);
            Assert.Equal((3, 0, 4), (before.Links, before.Open, before.Heads));

            await edit(trail);
            if ((await trail.Verify(trail.Heads.Told())).Faults.Count == 0)
            {
                unseen.Add(what);
            }

            // Without what was told outside these would stay unseen: it is worth something.
            Assert.Equal(s_onlyOutside.Contains(what), (await trail.Verify([])).Faults.Count == 0);
        }

        Assert.Empty(unseen);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task What_several_hosts_write_and_seal_at_once_is_under_one_chain(DatabaseKind kind)
    {
        await using var trail = await Sealed.Open(kind);
        using var stop = new CancellationTokenSource();
        var sealing = Task.WhenAll(Enumerable.Range(0, kind is DatabaseKind.Sqlite ? 1 : 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await trail.Sealing().SealAll(CancellationToken.None);
            }
        })));
        await using var other = trail.Store.Beside();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            var store = i % 2 == 0 ? trail.Store : other;
            Assert.IsType<AppendResult.Written>(await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid)));
            await store.Journal.Note([Sealed.ReadingOf(Guid.CreateVersion7())]);
        }));
        await stop.CancelAsync();
        await sealing;
        await trail.Sealing().SealAll(CancellationToken.None);

        var verdict = await trail.Verify(trail.Heads.Told());
        Assert.Empty(verdict.Faults);
        Assert.Equal((0, 90 + 600), (verdict.Open, verdict.Rows));
    }

    [Fact]
    public void A_head_is_read_as_it_was_written()
    {
        var head = new Head(42, new DateTimeOffset(2026, 11, 23, 21, 0, 0, 123, TimeSpan.Zero), new string('a', 64));
        Assert.Equal(head, Head.Parse(head.ToString()));
        Assert.All(["", "what", "2026-11-23T21:00:00Z 42 short", $"never 42 {new string('a', 64)}"], line => Assert.Null(Head.Parse(line)));
    }

    /// <summary>A store with three links over 60 changes and 30 readings, and an editor who writes past the program.</summary>
    private sealed class Sealed : IAsyncDisposable
    {
        private readonly HandClock _clock = new(new DateTimeOffset(2026, 11, 20, 20, 0, 0, TimeSpan.Zero));

        private Sealed(Store store) => (Store, Heads) = (store, new Heads(Path.Combine(store.Folder, "trail"), NullLogger<Heads>.Instance));

        public Store Store { get; }

        public Heads Heads { get; }

        public JournalDb Db { get; private set; } = null!;

        public long Event { get; private set; }

        public long Reading { get; private set; }

        public MasterKey Key => MasterKey.Load(Store.Options.MasterKeyFile, mayCreate: false);

        public MasterKey Stranger => MasterKey.Load(Path.Combine(Store.Folder, "stranger", "master.key"), mayCreate: true);

        public static async Task<Sealed> Open(DatabaseKind kind)
        {
            var trail = new Sealed(await Store.Open(kind));
            for (var link = 0; link < 3; link++)
            {
                for (var i = 0; i < 20; i++)
                {
                    await trail.Store.Journal.Append(await trail.Store.Meets(Guid.CreateVersion7(), Street.Hamid));
                }

                await trail.Store.Journal.Note([.. Enumerable.Range(0, 10).Select(_ => ReadingOf(Guid.CreateVersion7()))]);
                Assert.Equal(1, await trail.Sealing().SealAll(CancellationToken.None));
                trail._clock.Set(trail._clock.GetUtcNow().AddDays(1));
            }

            trail.Db = await trail.Store.Journals.CreateDbContextAsync();
            trail.Event = await trail.Db.Events.OrderBy(row => row.Position).Select(row => row.Position).Skip(30).FirstAsync();
            trail.Reading = await trail.Db.Readings.IgnoreQueryFilters().OrderBy(row => row.Position).Select(row => row.Position).Skip(15).FirstAsync();
            return trail;
        }

        public static ReadingRow ReadingOf(Guid person) => new()
        {
            Cell = Guid.Empty, Worker = Guid.CreateVersion7(), At = DateTimeOffset.UnixEpoch, Person = person, LifeProject = null, Programme = "", Secret = false, Sight = Sight.Opened, Page = "people/{id:guid}",
        };

        public Sealing Sealing() => new(Store.Journals, Store.Options, Key, Heads, _clock);

        public Task<Verdict> Verify(IReadOnlyList<Head> told) => new Verifying(Store.Journals, Key).Verify(told, null, CancellationToken.None);

        public async Task Flip()
        {
            var secret = (await Db.Events.AsNoTracking().SingleAsync(row => row.Position == Event)).Secret!;
            secret[^1] ^= 1;
            await Db.Events.Where(row => row.Position == Event).ExecuteUpdateAsync(row => row.SetProperty(e => e.Secret, secret));
        }

        public async Task PutIn(long position)
        {
            var one = await Db.Events.AsNoTracking().SingleAsync(row => row.Position == Event);
            Db.Events.Add(one with { Position = position, Stream = Guid.NewGuid() });
            await Db.SaveChangesAsync();
        }

        public async Task Swap()
        {
            var (one, other) = (await Db.Events.AsNoTracking().SingleAsync(row => row.Position == Event), await Db.Events.AsNoTracking().SingleAsync(row => row.Position == Event + 1));
            await Db.Events.Where(row => row.Position == Event || row.Position == Event + 1).ExecuteDeleteAsync();
            Db.Events.AddRange(one with { Position = other.Position }, other with { Position = one.Position });
            await Db.SaveChangesAsync();
        }

        /// <summary>Changes an event and makes every link anew over what now stands there.</summary>
        public async Task Forge(MasterKey key)
        {
            await Db.Events.Where(row => row.Position == Event).ExecuteUpdateAsync(row => row.SetProperty(e => e.Worker, Guid.NewGuid()));
            var links = await Db.Seals.AsNoTracking().OrderBy(link => link.Number).ToListAsync();
            await Db.Seals.ExecuteDeleteAsync();
            SealRow? before = null;
            foreach (var link in links)
            {
                Db.Seals.Add(before = await SocialWatch.Journal.Trail.Sealing.Link(Db, key, before, link.At, link.LastEvent, link.LastReading, int.MaxValue, CancellationToken.None));
            }

            await Db.SaveChangesAsync();
        }

        /// <summary>The last link and all that stands under it.</summary>
        public async Task Cut()
        {
            var link = await Db.Seals.AsNoTracking().SingleAsync(row => row.Number == 2);
            await Db.Seals.Where(row => row.Number > 2).ExecuteDeleteAsync();
            await Db.Events.Where(row => row.Position > link.LastEvent).ExecuteDeleteAsync();
            await Db.Readings.IgnoreQueryFilters().Where(row => row.Position > link.LastReading).ExecuteDeleteAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Db.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
