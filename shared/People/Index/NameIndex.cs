using System.Collections.Concurrent;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;

namespace SocialWatch.People.Index;

/// <summary>What is asked of the index. Only people for whom <paramref name="Fits"/> says yes are found.</summary>
internal sealed record Search(CellId Cell, string? Typed, Func<Indexed, bool>? Fits = null);

/// <summary>What was found, the best first.</summary>
/// <param name="Total">How many there are, shown or not.</param>
internal sealed record Found(IReadOnlyList<Indexed> People, int Total);

/// <summary>
/// The people of every cell in memory, because names lie encrypted on disk: found as typed, and asked for at every line of
/// a list. A hundred thousand people are searched from end to end in a few milliseconds.
/// </summary>
internal sealed class NameIndex : IHear<PersonEvent>
{
    private readonly ConcurrentDictionary<CellId, ConcurrentDictionary<Guid, Indexed>> _cells = new();

    /// <summary>Whether everybody who was registered before the start is in it by now.</summary>
    public bool IsComplete { get; private set; }

    public int Count => _cells.Values.Sum(people => people.Count);

    public void Complete() => IsComplete = true;

    /// <summary>Takes one event in, in the order of its stream. An event heard again changes nothing.</summary>
    public void Heard(Guid stream, Recorded<PersonEvent> recorded)
    {
        var people = _cells.GetOrAdd(recorded.Stamp.Cell, static _ => new ConcurrentDictionary<Guid, Indexed>());

        // The build and a worker's command may bring events of one person at the same moment.
        while (true)
        {
            if (people.TryGetValue(stream, out var known))
            {
                var after = known.Then(recorded);
                if (ReferenceEquals(after, known) || people.TryUpdate(stream, after, known))
                {
                    return;
                }
            }
            else if (Indexed.Begin(stream, recorded) is not { } first || people.TryAdd(stream, first))
            {
                return;
            }
        }
    }

    /// <summary>Whether this event is in the index, so that it need not be decrypted again.</summary>
    public bool Knows(CellId cell, Guid stream, int version) => Find(cell, stream) is { } known && known.Version >= version;

    public Indexed? Find(CellId cell, Guid person) => _cells.TryGetValue(cell, out var people) && people.TryGetValue(person, out var known) ? known : null;

    /// <summary>For names on pages whose rows were already chosen by cell.</summary>
    public Indexed? Find(Guid person)
    {
        foreach (var people in _cells.Values)
        {
            if (people.TryGetValue(person, out var known))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>People of the cell for whom every typed word begins a word of theirs; failing any, in whom every one occurs.</summary>
    public Found Find(Search search, int most)
    {
        var words = Spelling.WordsOf(search.Typed);
        if (words.Count == 0 || !_cells.TryGetValue(search.Cell, out var people))
        {
            return new Found([], 0);
        }

        var found = Ranked(people, search, [.. words.Select(word => " " + word)]);
        found = found.Count > 0 ? found : Ranked(people, search, [.. words]);

        return new Found(
            [.. found.OrderBy(hit => hit.Rank).ThenByDescending(hit => hit.Person.RegisteredAt).ThenBy(hit => hit.Person.Person.Value).Take(most).Select(hit => hit.Person)],
            found.Count);
    }

    /// <summary>People of the cell who may be the one of this name: the words of the one are all among the words of the other.</summary>
    public IReadOnlyList<Indexed> Alike(CellId cell, string? name, int most)
    {
        var words = Spelling.WordsOf(name).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0 || !_cells.TryGetValue(cell, out var people))
        {
            return [];
        }

        string[] beginnings = [.. words.Select(word => " " + word)];
        return [.. people
            .Select(pair => pair.Value)
            .Where(person => Array.Exists(beginnings, word => person.NameLine.Contains(word, StringComparison.Ordinal)))
            .Select(person => (Person: person, Distance: person.Names.Min(known => Distance(words, known))))
            .Where(alike => alike.Distance < int.MaxValue)
            .OrderBy(alike => alike.Distance).ThenByDescending(alike => alike.Person.RegisteredAt)
            .Take(most)
            .Select(alike => alike.Person)];
    }

    private static List<(Indexed Person, int Rank)> Ranked(ConcurrentDictionary<Guid, Indexed> people, Search search, string[] parts)
    {
        var found = new List<(Indexed Person, int Rank)>();

        // Not over Values: that is a copy of everybody, made under all locks, at every key that is struck.
        foreach (var (_, person) in people)
        {
            if (person.IsReadable && search.Fits?.Invoke(person) is not false && RankOf(person, parts) is < int.MaxValue and var rank)
            {
                found.Add((person, rank));
            }
        }

        return found;
    }

    /// <summary>Smaller is better: whole words of a name, then beginnings, then words of the description.</summary>
    private static int RankOf(Indexed person, string[] parts)
    {
        var rank = 0;
        foreach (var part in parts)
        {
            var at = person.NameLine.IndexOf(part, StringComparison.Ordinal);
            if (at >= 0)
            {
                var end = at + part.Length;
                rank += end == person.NameLine.Length || person.NameLine[end] == ' ' ? 0 : 1;
            }
            else if (person.DescriptionLine.Contains(part, StringComparison.Ordinal))
            {
                rank += 4;
            }
            else
            {
                return int.MaxValue;
            }
        }

        return rank;
    }

    /// <summary>How many words one has that the other lacks; a single word is like a longer name only when it is that name.</summary>
    private static int Distance(HashSet<string> words, string known)
    {
        var others = Spelling.WordsOf(known).ToHashSet(StringComparer.Ordinal);
        var shorter = Math.Min(words.Count, others.Count);
        return words.SetEquals(others) ? 0
            : shorter >= 2 && (words.IsSubsetOf(others) || others.IsSubsetOf(words)) ? Math.Abs(words.Count - others.Count)
            : int.MaxValue;
    }
}
