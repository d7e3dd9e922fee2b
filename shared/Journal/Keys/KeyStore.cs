using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Keys;

/// <summary>
/// Gives out people's keys, and those of signals and rounds, which are about nobody known: each is a subject of its own and can
/// be forgotten alone. A key is safe on disk before anything is sealed with it.
/// </summary>
public sealed class KeyStore : IAsyncDisposable
{
    private const int MostKept = 200_000;

    private readonly IDbContextFactory<KeysDb> _databases;
    private readonly MasterKey _master;
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly GroupCommit<PersonKeyRow, PersonKeyRow> _commits;

    public KeyStore(IDbContextFactory<KeysDb> databases, MasterKey master)
    {
        (_databases, _master) = (databases, master);
        _commits = new GroupCommit<PersonKeyRow, PersonKeyRow>(Write, largest: 256);
    }

    /// <summary>The person's key; null when it was destroyed or never made.</summary>
    public async ValueTask<PersonKey?> Find(Guid person)
    {
        if (_kept.TryGetValue(person, out PersonKey? key))
        {
            return key;
        }

        await using var db = await _databases.CreateDbContextAsync();
        var row = await db.PersonKeys.AsNoTracking().SingleOrDefaultAsync(one => one.Person == person);
        return row is null ? null : Keep(row);
    }

    /// <summary>The keys of several, in one read for those not at hand. Whoever's was destroyed is not among them.</summary>
    public async Task<IReadOnlyDictionary<Guid, PersonKey>> Find(IReadOnlyCollection<Guid> people)
    {
        var found = new Dictionary<Guid, PersonKey>();
        foreach (var person in people)
        {
            if (_kept.TryGetValue(person, out PersonKey? key))
            {
                found[person] = key!;
            }
        }

        var missing = people.Where(person => !found.ContainsKey(person)).Distinct().ToList();
        if (missing.Count > 0)
        {
            await using var db = await _databases.CreateDbContextAsync();
            foreach (var row in await db.PersonKeys.AsNoTracking().Where(one => missing.Contains(one.Person)).ToListAsync())
            {
                if (Keep(row) is { } key)
                {
                    found[row.Person] = key;
                }
            }
        }

        return found;
    }

    /// <summary>The person's key, made now if there never was one; null when it was destroyed.</summary>
    public async ValueTask<PersonKey?> FindOrMake(Guid person) => await Find(person)
        ?? Keep(await _commits.Ask(new PersonKeyRow { Person = person, Wrapped = _master.Wrap(person, RandomNumberGenerator.GetBytes(32)) }));

    /// <summary>Destroys the person's key for good: what was sealed with it stays sealed, and no other is ever made.</summary>
    public async Task Destroy(Guid person, DateTimeOffset at)
    {
        await using var db = await _databases.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        // Not only that it lasts: secure_delete writes over the bytes of the key.
        LiveSettings.Assert(db);

        if (!await Stands(db, person))
        {
            await LeaveNote(db, person, at);
        }

        // Whatever stands now, also a key that another host has made in this very moment.
        await db.PersonKeys.Where(row => row.Person == person && row.DestroyedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(key => key.Wrapped, (byte[]?)null).SetProperty(key => key.DestroyedAt, at));
        _kept.Remove(person);
        if (db.Database.IsSqlite())
        {
            // The log beside the database still holds the page with the key.
            await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)");
        }
    }

    /// <summary>Every key, in one read: for what goes through all people at once.</summary>
    public async Task<IReadOnlyDictionary<Guid, PersonKey>> All()
    {
        await using var db = await _databases.CreateDbContextAsync();
        var all = new Dictionary<Guid, PersonKey>();
        await foreach (var row in db.PersonKeys.AsNoTracking().Where(row => row.Wrapped != null).AsAsyncEnumerable())
        {
            all[row.Person] = new PersonKey(_master.Unwrap(row.Person, row.Wrapped!));
        }

        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await _commits.DisposeAsync();
        _kept.Dispose();
    }

    private PersonKey? Keep(PersonKeyRow row) => row.Wrapped is null
        ? null
        : _kept.Set(row.Person, new PersonKey(_master.Unwrap(row.Person, row.Wrapped)), new MemoryCacheEntryOptions { Size = 1 });

    private static Task<bool> Stands(KeysDb db, Guid person) => db.PersonKeys.AnyAsync(row => row.Person == person);

    private static async Task LeaveNote(KeysDb db, Guid person, DateTimeOffset at)
    {
        try
        {
            db.Add(new PersonKeyRow { Person = person, DestroyedAt = at });
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.PersonKeys.Any(row => row.Person == person))
        {
        }
    }

    /// <summary>Two hosts may make a key for the same person at once: the first stands, and both get it.</summary>
    private List<PersonKeyRow> Write(IReadOnlyList<PersonKeyRow> rows)
    {
        try
        {
            return WriteMissing(rows);
        }
        catch (DbUpdateException)
        {
            // Another host was a moment earlier with one of them: now its row can be seen.
            return WriteMissing(rows);
        }
    }

    private List<PersonKeyRow> WriteMissing(IReadOnlyList<PersonKeyRow> rows)
    {
        using var db = _databases.CreateDbContext();
        db.Database.OpenConnection();
        // A key that a power cut takes back leaves everything sealed with it unreadable for ever.
        LiveSettings.Assert(db);
        var people = rows.Select(row => row.Person).Distinct().ToList();
        var standing = db.PersonKeys.AsNoTracking().Where(row => people.Contains(row.Person)).ToDictionary(row => row.Person);

        foreach (var row in rows.Where(row => standing.TryAdd(row.Person, row)))
        {
            db.Add(row);
        }

        db.SaveChanges();
        return [.. rows.Select(row => standing[row.Person])];
    }
}
