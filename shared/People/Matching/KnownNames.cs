using System.Collections.Immutable;
using System.Globalization;
using SocialWatch.People.Index;

namespace SocialWatch.People.Matching;

/// <summary>Which given names a word may be: spelled, or called by.</summary>
internal readonly record struct KnownName(ImmutableArray<int> Spells, ImmutableArray<int> Calls)
{
    public static KnownName None { get; } = new([], []);

    public bool IsEmpty => Spells.IsEmpty && Calls.IsEmpty;
}

/// <summary>
/// The table of Moroccan given names beside this file (names.txt): which spellings are one name, which are another however near
/// (محمد and محمود), what people are called for short, and how common each is before the cell's own people are counted.
/// </summary>
internal sealed class KnownNames
{
    // Further than this an unknown spelling is no spelling of a name of the table; nor is it when another name is as near.
    private const float Near = 0.07f;
    private const float Margin = 0.04f;

    private readonly Dictionary<string, KnownName> _byPlain = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofTwoWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Sound, int Name)>> _bySkeleton = new(StringComparer.Ordinal);
    private readonly List<(string Arabic, double Share)> _names = [];

    private KnownNames(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Take(line.Split('|', StringSplitOptions.TrimEntries));
        }
    }

    public static KnownNames Table { get; } = Load();

    /// <summary>Where sounds are added after the spellings: reading a name asks this table.</summary>
    private static KnownNames Load()
    {
        using var stream = typeof(KnownNames).Assembly.GetManifestResourceStream("names.txt") ?? throw new InvalidOperationException("The table of names is missing from the program.");
        using var reader = new StreamReader(stream);
        return new KnownNames(reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'));
    }

    public bool Knows(string plain) => _byPlain.ContainsKey(plain);

    /// <summary>Whether this is the spelling of one name that is written in two words, put together.</summary>
    public bool IsOfTwoWords(string plain) => _ofTwoWords.Contains(plain);

    public KnownName Find(string plain) => _byPlain.TryGetValue(plain, out var known) ? known : KnownName.None;

    /// <summary>The name in Arabic.</summary>
    public string ArabicOf(int name) => _names[name].Arabic;

    /// <summary>The part of all people who are called so.</summary>
    public double ShareOf(int name) => _names[name].Share;

    /// <summary>The one name of the table that sounds like this; none when two do.</summary>
    public KnownName FindBySound(string sound, bool hadArticle)
    {
        var (best, second, name) = (Near, Near + Margin, -1);
        foreach (var (known, of) in Candidates(sound, hadArticle))
        {
            var distance = SoundDistance.Of(sound, known);
            if (of != name && distance < best)
            {
                (second, best, name) = (name < 0 ? second : best, distance, of);
            }
            else if (of == name)
            {
                best = Math.Min(best, distance);
            }
            else
            {
                second = Math.Min(second, distance);
            }
        }

        return name >= 0 && second - best >= Margin ? new KnownName([name], []) : KnownName.None;
    }

    private IEnumerable<(string Sound, int Name)> Candidates(string sound, bool hadArticle)
    {
        var skeleton = Sounds.SkeletonOf(sound);
        var plain = _bySkeleton.GetValueOrDefault(skeleton) ?? [];
        return hadArticle && _bySkeleton.TryGetValue("l" + skeleton, out var others) ? plain.Concat(others) : plain;
    }

    private void Take(string[] parts)
    {
        if (parts.Length is not (3 or 4))
        {
            throw new FormatException($"The table of names has a line that is none: {string.Join('|', parts)}");
        }

        var name = _names.Count;
        _names.Add((parts[1].Split(',')[0].Trim(), double.Parse(parts[0], CultureInfo.InvariantCulture) / 100));
        foreach (var spelling in Split(parts[1]).Concat(Split(parts[2])))
        {
            Add(spelling, name, known => known with { Spells = known.Spells.Contains(name) ? known.Spells : known.Spells.Add(name) });
            AddSound(Spelling.WordsOf(spelling), name);
        }

        foreach (var nickname in parts.Length > 3 ? Split(parts[3]) : [])
        {
            Add(nickname, name, known => known with { Calls = known.Calls.Add(name) });
        }
    }

    private void Add(string spelling, int name, Func<KnownName, KnownName> with)
    {
        var words = Spelling.WordsOf(spelling);
        var plain = string.Concat(words);
        _byPlain[plain] = with(Find(plain));
        if (words.Count == 2)
        {
            _ofTwoWords.Add(plain);
        }
    }

    private void AddSound(IReadOnlyList<string> words, int name)
    {
        var plain = NameReader.WithoutArticle(string.Concat(words), out _);
        var sound = NameReader.CompoundOf(plain) is { } rest ? "B" + Sounds.Of(rest) : Sounds.Of(plain);
        var skeleton = Sounds.SkeletonOf(sound);
        if (!_bySkeleton.TryGetValue(skeleton, out var there))
        {
            _bySkeleton[skeleton] = there = [];
        }

        there.Add((sound, name));
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
