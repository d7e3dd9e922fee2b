namespace SocialWatch.People.Index;

/// <summary>The different words of many people in alphabetical order, and for each who has it, by number.</summary>
internal sealed class WordBook
{
    // So many are put in one by one; more are sorted at once.
    private const int FewNew = 200;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<List<int>> _people = [];

    // Sorted when it is next asked for: words come in by thousands at a start and one by one later.
    private readonly List<int> _sorted = [];
    private int _inOrder;

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    public IReadOnlyList<int> PeopleWith(int word) => _people[word];


    public int? Find(string word) => _ids.TryGetValue(word, out var id) ? id : null;

    /// <summary>Notes that this person has the word; twice is once.</summary>
    /// <returns>The number of the word, and whether nobody had it before.</returns>
    public (int Word, bool IsNew) Add(string word, int person)
    {
        var isNew = !_ids.TryGetValue(word, out var id);
        if (isNew)
        {
            id = _words.Count;
            _ids[word] = id;
            _words.Add(word);
            _people.Add(new List<int>(1));
            _sorted.Add(id);
        }

        if (_people[id] is var people && (people.Count == 0 || people[^1] != person))
        {
            people.Add(person);
        }

        return (id, isNew);
    }

    public bool IsSorted => _inOrder == _sorted.Count;

    /// <summary>Puts new words in their places. Only while nobody reads.</summary>
    public void Sort()
    {
        if (_sorted.Count - _inOrder > FewNew)
        {
            _sorted.Sort((one, other) => string.CompareOrdinal(_words[one], _words[other]));
            _inOrder = _sorted.Count;
        }

        for (; _inOrder < _sorted.Count; _inOrder++)
        {
            var word = _sorted[_inOrder];
            _sorted.RemoveAt(_inOrder);
            _sorted.Insert(FirstNotBefore(_words[word], _inOrder), word);
        }
    }

    /// <summary>The words that begin so. Needs <see cref="Sort"/>.</summary>
    public IEnumerable<int> BeginningWith(string beginning)
    {
        for (var at = FirstNotBefore(beginning, _sorted.Count); at < _sorted.Count && _words[_sorted[at]].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            yield return _sorted[at];
        }
    }

    public IEnumerable<int> Containing(string part) => Enumerable.Range(0, _words.Count).Where(word => _words[word].Contains(part, StringComparison.Ordinal));

    private int FirstNotBefore(string word, int among)
    {
        var (low, high) = (0, among);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_words[_sorted[middle]], word) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
