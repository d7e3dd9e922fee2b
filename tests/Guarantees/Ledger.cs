using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace SocialWatch.Tests.Guarantees;

/// <summary>What devices were promised, to be held against what the database holds.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Guid, Op> _acknowledged = new();
    private readonly ConcurrentBag<Op> _taken = [];
    private int _asked;

    public IReadOnlyCollection<Op> Acknowledged => [.. _acknowledged.Values];

    /// <summary>Operations sent at least once.</summary>
    public int Asked => _asked;

    public void Ask(int operations) => Interlocked.Add(ref _asked, operations);

    public void Acknowledge(Op op, OpAnswer answer)
    {
        if (_acknowledged.TryAdd(op.Id, op) && answer.Outcome == "DoneBefore")
        {
            _taken.Add(op);
        }
    }

    /// <summary>Operations whose first answer that arrived was that they had been done already.</summary>
    public int DoneUnheard => _taken.Count;

    /// <summary>Those of the operations that the database does not know.</summary>
    public static async Task<int> Lost(Place place, IReadOnlyCollection<Op> promised)
    {
        var known = (await place.Ask("select id from operations", row => Place.Id(row, 0))).ToHashSet();
        var written = (await place.Ask("select operation from events", row => Place.Id(row, 0))).ToHashSet();
        return promised.Count(op => !known.Contains(op.Id) || !written.Contains(op.Id));
    }

    public Task<int> Lost(Place place) => Lost(place, Acknowledged);

    /// <summary>Acknowledged operations whose fact stands twice, in the events or in the ledger.</summary>
    public async Task<int> Doubled(Place place)
    {
        var facts = await place.Ask("select operation, name, data from events", row => (Operation: Place.Id(row, 0), Name: row.GetString(1), Data: row.GetString(2)));
        // One operation tells one fact; clocks that follow from it are not the fact itself.
        var byOperation = facts.Where(fact => !fact.Name.StartsWith("life-project.clock-", StringComparison.Ordinal)).GroupBy(fact => fact.Operation).Sum(same => same.Count() - 1);
        var byAct = facts.Where(fact => fact.Name == "life-project.act-recorded.v1").GroupBy(fact => JsonNode.Parse(fact.Data)!["act"]!.GetValue<Guid>()).Sum(same => same.Count() - 1);
        var acts = (await place.Ask("select act from acts", row => Place.Id(row, 0))).CountBy(act => act).ToDictionary();
        var asked = Acknowledged.Where(op => op.IsAct).ToList();
        var missing = asked.Count(op => !acts.ContainsKey(op.ActId));
        Assert.Equal(0, missing);
        return byOperation + byAct + acts.Values.Sum(times => times - 1);
    }

    /// <summary>Streams whose versions are not 1, 2, 3 … and versions that stand twice.</summary>
    public static async Task<(long Versions, long Gaps, long Forks)> Versions(Place place)
    {
        var versions = await place.Ask("select stream, version from events", row => (Stream: Place.Id(row, 0), Version: row.GetInt32(1)));
        var forks = versions.GroupBy(one => one).Sum(same => same.Count() - 1);
        var gaps = versions.GroupBy(one => one.Stream).Sum(stream => stream.Max(one => one.Version) - stream.Select(one => one.Version).Distinct().Count());
        return (versions.Count, gaps, forks);
    }
}
