using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>
/// The people of one cell by number, with the words and sounds of their names and the words of what one sees. A search goes from
/// the words to the people who have them; nobody else is looked at. Not for several at once: <see cref="NameIndex"/> sees to that.
/// </summary>
internal sealed class CellPeople
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private readonly List<Indexed?> _people = [];

    // Beside the people, so that a hundred thousand are put in order without touching one of them.
    private readonly List<long> _registered = [];
    private readonly List<byte> _names = [];

    public IEnumerable<Indexed> Everybody => _numbers.Values.Select(number => _people[number]!);

    public int Count => _numbers.Count;

    /// <summary>Numbers that stand for nobody any more, because their person's record changed.</summary>
    public int Left => _people.Count - _numbers.Count;

    public int Numbers => _people.Count;

    public WordBook Names { get; } = new();

    public WordBook Looks { get; } = new();

    /// <summary>Names in one piece (عبد الله, Ben Ali), by their plain spelling; the same numbers as in <see cref="Sounds"/>.</summary>
    public WordBook Units { get; } = new();

    public SoundBook Sounds { get; } = new();

    /// <summary>By day of birth.</summary>
    public Dictionary<int, List<int>> Births { get; } = [];

    public Indexed? this[int number] => _people[number];

    public long RegisteredAt(int number) => _registered[number];

    /// <summary>How many names somebody has.</summary>
    public int NamesOf(int number) => _names[number];

    public Indexed? Find(Guid person) => _numbers.TryGetValue(person, out var number) ? _people[number] : null;

    /// <summary>Takes somebody in, in place of what was known of them.</summary>
    public void Put(Indexed person)
    {
        if (_numbers.TryGetValue(person.Person.Value, out var before))
        {
            _people[before] = null;
        }

        var number = _people.Count;
        _numbers[person.Person.Value] = number;
        _people.Add(person);
        _registered.Add(person.RegisteredAt.UtcTicks);
        var names = 0;
        foreach (var name in person.Names)
        {
            names = Math.Max(names, AddName(name, number));
        }

        _names.Add((byte)names);
        AddRest(person, number);
    }

    /// <summary>Makes ready to be read.</summary>
    public void Sort()
    {
        Names.Sort();
        Looks.Sort();
        Units.Sort();
    }

    public bool IsSorted => Names.IsSorted && Looks.IsSorted && Units.IsSorted;

    private int AddName(string name, int number)
    {
        foreach (var word in Spelling.WordsOf(name))
        {
            Names.Add(word, number);
        }

        var units = NameReader.Read(name);
        foreach (var unit in units)
        {
            if (Units.Add(unit.Plain, number).IsNew)
            {
                Sounds.Add(unit);
            }
        }

        return units.Length;
    }

    private void AddRest(Indexed person, int number)
    {
        foreach (var word in Spelling.WordsOf(person.Description))
        {
            Looks.Add(word, number);
        }

        if (person.BornOn is { } born)
        {
            if (!Births.TryGetValue(born.DayNumber, out var there))
            {
                Births[born.DayNumber] = there = new List<int>(1);
            }

            there.Add(number);
        }
    }
}
