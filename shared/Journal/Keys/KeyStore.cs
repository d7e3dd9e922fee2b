using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Keys;

/// <summary>Gives out people's keys. A key is safe on disk before anything is sealed with it.</summary>
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

    /// <summary>The person's key, made now if there is none.</summary>
    public async ValueTask<PersonKey> FindOrMake(Guid person) => await Find(person)
        ?? Keep(await _commits.Ask(new PersonKeyRow { Person = person, Wrapped = _master.Wrap(person, RandomNumberGenerator.GetBytes(32)) }));

    /// <summary>Every key, in one read: for what goes through all people at once.</summary>
    public async Task<IReadOnlyDictionary<Guid, PersonKey>> All()
    {
        await using var db = await _databases.CreateDbContextAsync();
        var all = new Dictionary<Guid, PersonKey>();
        await foreach (var row in db.PersonKeys.AsNoTracking().AsAsyncEnumerable())
        {
            all[row.Person] = new PersonKey(_master.Unwrap(row.Person, row.Wrapped));
        }

        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await _commits.DisposeAsync();
        _kept.Dispose();
    }

    private PersonKey Keep(PersonKeyRow row) =>
        _kept.Set(row.Person, new PersonKey(_master.Unwrap(row.Person, row.Wrapped)), new MemoryCacheEntryOptions { Size = 1 });

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
