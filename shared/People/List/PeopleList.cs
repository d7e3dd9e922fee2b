using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.People.Index;

namespace SocialWatch.People.List;

/// <summary>One person in the list.</summary>
/// <param name="Open">Life projects that are open.</param>
/// <param name="LastContact">The latest act or note of any life project, open or not.</param>
internal sealed record PersonLine(PersonRow Row, IReadOnlyList<LifeProjectRow> Open, DateTimeOffset? LastContact);

/// <summary>A page of the list.</summary>
/// <param name="Total">How many the filter lets through, shown or not.</param>
internal sealed record PeopleLeaf(IReadOnlyList<PersonLine> Lines, int Total, Place? Newer, Place? Older);

/// <summary>Reads the list of people a page at a time, in two or three round trips however long it is.</summary>
internal sealed class PeopleList(IDbContextFactory<JournalDb> databases, NameIndex index)
{
    public const int AtOnce = 50;

    // Of so many by name, those in a programme are chosen; who types two letters and a programme is asked for a third.
    private const int MostByName = 2_000;

    // Filters differ by place and programme, never by what was typed; the memory is emptied before it grows.
    private const int MostTotals = 1_000;

    private readonly ConcurrentDictionary<(PeopleFilter Filter, string Teams), int> _totals = new();

    /// <summary>People as they were registered, the latest first, on one side of a place.</summary>
    public async Task<PeopleLeaf> Read(PeopleFilter filter, Asker asker, Place? older, Place? newer)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        var people = filter.In(db).AsNoTracking();

        // Counting a hundred thousand takes longer than reading fifty: who leafs on sees the number of the first page.
        var total = (older is null && newer is null) || !_totals.TryGetValue(CountedFor(filter, asker), out var known)
            ? Remember(CountedFor(filter, asker), await people.CountAsync())
            : known;

        // One more than is shown tells whether there is a further page.
        var rows = newer is { } after
            ? await Newer(people, after).Take(AtOnce + 1).ToListAsync()
            : await Older(people, older).Take(AtOnce + 1).ToListAsync();

        var more = rows.Count > AtOnce;
        var shown = rows.Take(AtOnce).ToList();
        if (newer is not null)
        {
            shown.Reverse();
        }

        return new PeopleLeaf(
            await LinesOf(db, shown),
            total,
            shown.Count > 0 && (newer is null ? older is not null : more) ? PlaceOf(shown[0]) : null,
            shown.Count > 0 && (newer is not null || more) ? PlaceOf(shown[^1]) : null);
    }

    /// <summary>People found by what was typed, the best first: no further pages, a further letter finds them faster.</summary>
    public async Task<PeopleLeaf> Search(PeopleFilter filter, Asker asker)
    {
        var byStage = filter.Programme is not null;
        var found = index.Find(new Search(filter.Cell, filter.Typed, filter.Fits), byStage ? MostByName : AtOnce);
        var ids = found.People.Select(person => person.Person.Value).ToList();

        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        var rows = (await filter.In(db).AsNoTracking().Where(row => ids.Contains(row.Person)).ToListAsync()).ToDictionary(row => row.Person);
        var fitting = ids.Where(rows.ContainsKey).Select(id => rows[id]).ToList();

        return new PeopleLeaf(await LinesOf(db, fitting.Take(AtOnce)), byStage ? fitting.Count : found.Total, Newer: null, Older: null);
    }

    /// <summary>The latest first, from a place on. The first comparison is the one an index can begin at; an "or" alone is none.</summary>
    internal static IQueryable<PersonRow> Older(IQueryable<PersonRow> people, Place? place) =>
        (place is { } before
            ? people.Where(row => row.RegisteredAt <= before.At && (row.RegisteredAt < before.At || row.Person.CompareTo(before.Person) < 0))
            : people)
        .OrderByDescending(row => row.RegisteredAt).ThenByDescending(row => row.Person);

    /// <summary>The earliest first, from a place on.</summary>
    internal static IQueryable<PersonRow> Newer(IQueryable<PersonRow> people, Place after) => people
        .Where(row => row.RegisteredAt >= after.At && (row.RegisteredAt > after.At || row.Person.CompareTo(after.Person) > 0))
        .OrderBy(row => row.RegisteredAt).ThenBy(row => row.Person);

    // A team counts people whom others must not know of: what was counted for one is told to no other.
    private static (PeopleFilter, string) CountedFor(PeopleFilter filter, Asker asker) => (filter.Chosen, string.Join(' ', asker.Teams));

    private int Remember((PeopleFilter, string) counted, int total)
    {
        if (_totals.Count >= MostTotals)
        {
            _totals.Clear();
        }

        return _totals[counted] = total;
    }

    private static async Task<IReadOnlyList<PersonLine>> LinesOf(JournalDb db, IEnumerable<PersonRow> people)
    {
        var rows = people.ToList();
        var ids = rows.Select(row => row.Person).ToList();
        var projects = (await db.LifeProjects.AsNoTracking().Where(project => ids.Contains(project.Person)).ToListAsync()).ToLookup(project => project.Person);

        return [.. rows.Select(row => new PersonLine(
            row,
            [.. projects[row.Person].Where(project => project.Outcome is null).OrderBy(project => project.OpenedOn)],
            projects[row.Person].Max(project => (DateTimeOffset?)project.LastContact)))];
    }

    private static Place PlaceOf(PersonRow row) => new(row.RegisteredAt, row.Person);
}
