using System.Collections.Concurrent;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>What is asked of the index. Only people for whom <paramref name="Fits"/> says yes are found.</summary>
internal sealed record Search(CellId Cell, string? Typed, Func<Indexed, bool>? Fits = null);

/// <summary>What was found, the best first.</summary>
/// <param name="Total">How many there are, shown or not.</param>
internal sealed record Found(IReadOnlyList<Indexed> People, int Total);

/// <summary>Somebody who may be the one, and what speaks for it.</summary>
internal sealed record Resembling(Indexed Known, Match Match)
{
    public PersonId Person => Known.Person;
}

/// <summary>
/// The people of every cell in memory, because names lie encrypted on disk: found as typed in either script, compared when
/// somebody is about to be registered, and asked for at every line of a list. It knows nothing of programmes, so none can show in what it answers.
/// </summary>
internal sealed class NameIndex : IHear<PersonEvent>
{
    private readonly ConcurrentDictionary<CellId, GuardedPeople> _cells = new();

    /// <summary>Whether everybody who was registered before the start is in it by now.</summary>
    public bool IsComplete { get; private set; }

    public int Count => _cells.Values.Sum(cell => cell.People.Count);

    public void Complete() => IsComplete = true;

    /// <summary>Takes one event in, in the order of its stream. An event heard again changes nothing.</summary>
    public void Heard(Guid stream, Recorded<PersonEvent> recorded)
    {
        var cell = _cells.GetOrAdd(recorded.Stamp.Cell, static _ => new GuardedPeople());
        lock (cell.Writing)
        {
            var known = cell.Read(people => people.Find(stream));
            var after = known is null ? Indexed.Begin(stream, recorded) : known.Then(recorded);
            if (after is not null && !ReferenceEquals(after, known))
            {
                cell.Put(after);
            }
        }
    }

    /// <summary>Whether this event is in the index, so that it need not be decrypted again.</summary>
    public bool Knows(CellId cell, Guid stream, int version) => Find(cell, stream) is { } known && known.Version >= version;

    public Indexed? Find(CellId cell, Guid person) => _cells.TryGetValue(cell, out var there) ? there.Read(people => people.Find(person)) : null;

    /// <summary>For names on pages whose rows were already chosen by cell.</summary>
    public Indexed? Find(Guid person) => _cells.Values.Select(cell => cell.Read(people => people.Find(person))).FirstOrDefault(known => known is not null);

    /// <summary>People of the cell in whom every typed word is found; see <see cref="NameSearch"/>.</summary>
    public Found Find(Search search, int most) => _cells.TryGetValue(search.Cell, out var cell)
        ? cell.ReadSorted(people =>
        {
            var found = new NameSearch(people, search.Fits).Run(search.Typed);
            return new Found([.. Best(people, found, most).Select(number => people[number]!)], found.Count);
        })
        : new Found([], 0);

    /// <summary>People of the cell who may be the one of whom this is told, the likeliest first.</summary>
    public IReadOnlyList<Resembling> Alike(CellId cell, Evidence evidence, int most) => _cells.TryGetValue(cell, out var there)
        ? there.ReadSorted(people => (IReadOnlyList<Resembling>)[.. new AlikeSearch(people).Run(evidence)
            .OrderByDescending(alike => alike.Match.Score).ThenByDescending(alike => alike.Person.RegisteredAt).ThenBy(alike => alike.Person.Person.Value)
            .Take(most)
            .Select(alike => new Resembling(alike.Person, alike.Match))])
        : [];

    /// <summary>The best ranks, among these the latest registered; a list of a hundred thousand is not put in order for fifty.</summary>
    private static int[] Best(CellPeople people, IReadOnlyDictionary<int, int> found, int most)
    {
        var best = new PriorityQueue<int, (int Rank, long Registered, Guid Person)>(LastFirst.Instance);
        foreach (var (number, rank) in found)
        {
            // Of whom is far behind, not even the id is read.
            var registered = -people.RegisteredAt(number);
            if (best.Count == most && best.TryPeek(out _, out var last) && (rank, registered).CompareTo((last.Rank, last.Registered)) > 0)
            {
                continue;
            }

            best.Enqueue(number, (rank, registered, people[number]!.Person.Value));
            if (best.Count > most)
            {
                best.Dequeue();
            }
        }

        var numbers = new int[best.Count];
        for (var at = best.Count - 1; at >= 0; at--)
        {
            numbers[at] = best.Dequeue();
        }

        return numbers;
    }

    private sealed class LastFirst : IComparer<(int Rank, long Registered, Guid Person)>
    {
        public static LastFirst Instance { get; } = new();

        public int Compare((int Rank, long Registered, Guid Person) x, (int Rank, long Registered, Guid Person) y) => y.CompareTo(x);
    }
}
