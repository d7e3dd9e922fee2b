using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;

namespace SocialWatch.People.Openings;

/// <summary>A worker who opened somebody's pages and never had anything to do with them.</summary>
internal sealed record Stray(Guid Worker, Guid Person, int Times, DateTimeOffset Last);

/// <summary>
/// Openings without a relation: the worker never wrote anything about the person, does not accompany them, and was in no crew that
/// met them. Not every one is wrong; somebody looks at each.
/// </summary>
internal static class WithoutRelation
{
    public static async Task<IReadOnlyList<Stray>> Of(JournalDb db, CellId cell, DateTimeOffset from, DateTimeOffset to)
    {
        var opened = await db.Readings.AsNoTracking()
            .Where(row => row.Cell == cell.Value && row.Sight == Sight.Opened && row.At >= from && row.At < to)
            .GroupBy(row => new { row.Worker, row.Person })
            .Select(pair => new Stray(pair.Key.Worker, pair.Key.Person, pair.Count(), pair.Max(row => row.At)))
            .ToListAsync();
        var people = opened.Select(pair => pair.Person).Distinct().ToList();
        var related = new HashSet<(Guid Worker, Guid Person)>();

        // Only what the reader may know of: a secret programme must not explain an opening to outsiders, or it would be told by the line that is missing.
        var projects = await db.LifeProjects.Where(row => people.Contains(row.Person)).Select(row => new { row.LifeProject, row.Person, row.Referent }).ToListAsync();
        var of = projects.ToDictionary(row => row.LifeProject, row => row.Person);
        related.UnionWith(projects.Where(row => row.Referent != null).Select(row => (row.Referent!.Value, row.Person)));
        var streams = people.Concat(of.Keys).ToList();
        var wrote = await db.Events.Where(row => streams.Contains(row.Stream)).Select(row => new { row.Worker, row.Stream }).Distinct().ToListAsync();
        related.UnionWith(wrote.Select(row => (row.Worker, of.GetValueOrDefault(row.Stream, row.Stream))));

        var met = await db.Encounters.Where(row => row.Person != null && people.Contains(row.Person.Value))
            .Join(db.Rounds, row => row.Round, round => round.Round, (row, round) => new { row.Person, round.Crew }).Distinct().ToListAsync();
        related.UnionWith(met.SelectMany(row => row.Crew.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(worker => (Guid.Parse(worker), row.Person!.Value))));

        return [.. opened.Where(pair => !related.Contains((pair.Worker, pair.Person))).OrderByDescending(pair => pair.Last)];
    }
}
