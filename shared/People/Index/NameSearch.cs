using System.Buffers;
using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>
/// What was typed, against the names of a cell: words as they stand, by beginning and by ear; when few have them, names put
/// together, nicknames and near spellings; when nobody has, the middle of words.
/// </summary>
internal sealed class NameSearch(CellPeople people, Func<Indexed, bool>? fits)
{
    // With so many in front of one's eyes a letter more finds faster than a worse guess.
    private const int Few = 20;
    private const int MostTerms = 8;

    // The worse the later.
    private const byte Whole = 0, Beginning = 1, ByEar = 2, BeginningByEar = 3, InLooks = 4, Called = 6, Nearly = 8, Middle = 10;

    private readonly Dictionary<int, int> _found = [];

    /// <summary>Everybody who was found, by number, with a rank: smaller is better.</summary>
    public IReadOnlyDictionary<int, int> Run(string? typed)
    {
        var words = Spelling.WordsOf(typed).Take(MostTerms).ToList();
        if (words.Count == 0)
        {
            return _found;
        }

        var units = words.TrueForAll(HasSound) ? NameReader.Read(typed) : [];
        Collect([.. words.Select((word, at) => Exactly(word, last: at == words.Count - 1))]);
        if (_found.Count < Few && units.Length > 0)
        {
            Collect([.. units.Select((unit, at) => PutTogether(unit, last: at == units.Length - 1))]);
        }

        if (_found.Count < Few && units.Length > 0)
        {
            Collect([.. units.Select(Loosely)]);
        }

        if (_found.Count == 0)
        {
            Collect([.. words.Select(InTheMiddle)]);
        }

        return _found;
    }

    // In Latin letters people write 3li and Ma7jouba as they chat; any other number in a word is a number.
    private static bool HasSound(string word) =>
        !word.Any(char.IsDigit) || (word.Count(char.IsDigit) <= 2 && word.Count(letter => letter is >= 'a' and <= 'z') > 1 && word.All(letter => letter is '2' or '3' or '5' or '7' or '9' or (>= 'a' and <= 'z')));

    /// <summary>The people a term stands for: lists of numbers, each with its rank.</summary>
    private sealed class Term
    {
        private readonly List<(IReadOnlyList<int> People, byte Rank)> _lists = [];

        public int Size { get; private set; }

        public IEnumerable<(IReadOnlyList<int> People, byte Rank)> Lists => _lists.OrderBy(list => list.Rank);

        public void Add(WordBook book, int word, byte rank)
        {
            _lists.Add((book.PeopleWith(word), rank));
            Size += book.PeopleWith(word).Count;
        }
    }

    private Term Exactly(string word, bool last)
    {
        var term = new Term();
        foreach (var name in people.Names.BeginningWith(word))
        {
            term.Add(people.Names, name, people.Names[name].Length == word.Length ? Whole : Beginning);
        }

        foreach (var look in people.Looks.BeginningWith(word))
        {
            term.Add(people.Looks, look, InLooks);
        }

        if (HasSound(word) && NameReader.Read(word) is [var unit])
        {
            AddByEar(term, unit, last);
        }

        return term;
    }

    private void AddByEar(Term term, NameUnit unit, bool last)
    {
        foreach (var (alike, _) in people.Sounds.SoundingAs(unit))
        {
            term.Add(people.Units, alike, ByEar);
        }

        foreach (var alike in last ? people.Sounds.BeginningAs(unit) : [])
        {
            term.Add(people.Units, alike, BeginningByEar);
        }
    }

    private Term PutTogether(NameUnit unit, bool last)
    {
        var term = new Term();
        foreach (var word in people.Units.BeginningWith(unit.Plain))
        {
            term.Add(people.Units, word, Beginning);
        }

        AddByEar(term, unit, last);
        return term;
    }

    private Term Loosely(NameUnit unit)
    {
        var term = new Term();
        foreach (var (alike, how) in people.Sounds.Near(unit))
        {
            term.Add(people.Units, alike, how switch { Likeness.Near => Nearly, Likeness.Nickname => Called, _ => ByEar });
        }

        return term;
    }

    private Term InTheMiddle(string word)
    {
        var term = new Term();
        foreach (var name in people.Names.Containing(word))
        {
            term.Add(people.Names, name, Middle);
        }

        foreach (var look in people.Looks.Containing(word))
        {
            term.Add(people.Looks, look, Middle);
        }

        return term;
    }

    /// <summary>Those who stand in every term, the rarest term first. A number's state is how many terms it was in, and its rank.</summary>
    private void Collect(Term[] terms)
    {
        Array.Sort(terms, (one, other) => one.Size.CompareTo(other.Size));
        if (terms[0].Size == 0)
        {
            return;
        }

        var states = ArrayPool<ushort>.Shared.Rent(people.Numbers);
        Array.Clear(states, 0, people.Numbers);
        for (var at = 0; at < terms.Length; at++)
        {
            foreach (var (numbers, rank) in terms[at].Lists)
            {
                Mark(states, numbers, at, rank, isLast: at == terms.Length - 1);
            }
        }

        ArrayPool<ushort>.Shared.Return(states);
    }

    private void Mark(ushort[] states, IReadOnlyList<int> numbers, int at, byte rank, bool isLast)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            if (states[number] >> 8 != at)
            {
                continue;
            }

            states[number] = (ushort)(((at + 1) << 8) | ((states[number] & 0xff) + rank));
            if (isLast && people[number] is { IsReadable: true } person && fits?.Invoke(person) is not false)
            {
                _found.TryAdd(number, states[number] & 0xff);
            }
        }
    }
}
