using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>The different names of many people by how they sound: found also when one consonant is missing, too many or another.</summary>
internal sealed class SoundBook
{
    // Further apart nobody takes one for the other while searching.
    private const float NearWhileSearching = 0.26f;
    private const float NearBeginning = 0.1f;

    // One consonant begins half of all names; more than four are compared anyway.
    private const int LeastBeginning = 2;
    private const int MostBeginning = 4;

    private readonly List<NameUnit> _units = [];
    private readonly Dictionary<ulong, List<int>> _bySkeleton = [];
    private readonly Dictionary<ulong, List<int>> _byShortened = [];
    private readonly Dictionary<ulong, List<int>> _byBeginning = [];
    private readonly Dictionary<int, List<int>> _byKnownName = [];

    public NameUnit this[int unit] => _units[unit];

    /// <summary>Units come in the order of their numbers.</summary>
    public void Add(NameUnit unit)
    {
        var id = _units.Count;
        _units.Add(unit);
        foreach (var sound in SoundsOf(unit))
        {
            var skeleton = Sounds.SkeletonOf(sound);
            Note(_bySkeleton, KeyOf(skeleton), id);
            for (var length = LeastBeginning; length <= Math.Min(MostBeginning, skeleton.Length); length++)
            {
                Note(_byBeginning, KeyOf(skeleton[..length]), id);
            }

            foreach (var shortened in Shortened(skeleton))
            {
                Note(_byShortened, shortened, id);
            }
        }

        foreach (var name in unit.Spells.Concat(unit.Calls).Concat(unit.CoreSpells))
        {
            if (!_byKnownName.TryGetValue(name, out var there))
            {
                _byKnownName[name] = there = [];
            }

            Add(there, id);
        }
    }

    /// <summary>Those that are the same name to the ear.</summary>
    public IEnumerable<(int Unit, Likeness How)> SoundingAs(NameUnit typed) => Judged(typed, Candidates(typed, near: false)).Where(found => found.How >= Likeness.SoundsAlike);

    /// <summary>Those, and nicknames, and those that are nearly it.</summary>
    public IEnumerable<(int Unit, Likeness How)> Near(NameUnit typed) => Judged(typed, Candidates(typed, near: true))
        .Where(found => found.How > Likeness.Near || (found.How is Likeness.Near && NameLikeness.Distance(typed, _units[found.Unit]) <= NearWhileSearching));

    /// <summary>Those whose beginning sounds like what was typed so far.</summary>
    public IEnumerable<int> BeginningAs(NameUnit typed)
    {
        var skeleton = Sounds.SkeletonOf(typed.Sound);
        return skeleton.Length >= LeastBeginning && _byBeginning.TryGetValue(KeyOf(skeleton[..Math.Min(MostBeginning, skeleton.Length)]), out var units)
            ? units.Where(unit => SoundDistance.OfBeginning(typed.Sound, _units[unit].Sound) <= NearBeginning)
            : [];
    }

    private IEnumerable<(int Unit, Likeness How)> Judged(NameUnit typed, HashSet<int> candidates) => candidates.Select(unit => (unit, NameLikeness.Of(typed, _units[unit])));

    private HashSet<int> Candidates(NameUnit typed, bool near)
    {
        var found = new HashSet<int>();
        foreach (var sound in SoundsOf(typed))
        {
            var skeleton = Sounds.SkeletonOf(sound);
            Take(found, _bySkeleton, KeyOf(skeleton));
            if (near)
            {
                Take(found, _byShortened, KeyOf(skeleton));
                foreach (var shortened in Shortened(skeleton))
                {
                    Take(found, _bySkeleton, shortened);
                    Take(found, _byShortened, shortened);
                }
            }
        }

        foreach (var name in typed.Spells.Concat(near ? typed.Calls : []).Concat(typed.CoreSpells))
        {
            found.UnionWith(_byKnownName.GetValueOrDefault(name) ?? []);
        }

        return found;
    }

    /// <summary>With the article as an l, for Larbi; without "son of", for the father.</summary>
    private static IEnumerable<string> SoundsOf(NameUnit unit)
    {
        yield return unit.Sound;
        if (unit.CoreSound != unit.Sound)
        {
            yield return unit.CoreSound;
        }

        if (unit.HadArticle)
        {
            yield return "l" + unit.Sound;
        }
    }

    private static void Note(Dictionary<ulong, List<int>> book, ulong key, int unit)
    {
        if (!book.TryGetValue(key, out var there))
        {
            book[key] = there = new List<int>(1);
        }

        Add(there, unit);
    }

    private static void Add(List<int> units, int unit)
    {
        if (units.Count == 0 || units[^1] != unit)
        {
            units.Add(unit);
        }
    }

    private static void Take(HashSet<int> found, Dictionary<ulong, List<int>> book, ulong key)
    {
        if (book.TryGetValue(key, out var units))
        {
            found.UnionWith(units);
        }
    }

    private static IEnumerable<ulong> Shortened(string skeleton) =>
        skeleton.Length < 3 ? [] : Enumerable.Range(0, skeleton.Length).Select(at => KeyOf(skeleton.Remove(at, 1)));

    /// <summary>Up to twelve consonants in one number, five bits each.</summary>
    private static ulong KeyOf(string skeleton)
    {
        var key = 1UL;
        for (var i = 0; i < Math.Min(12, skeleton.Length); i++)
        {
            key = (key << 5) | (uint)("btjhxdrzsSGfklmnB".IndexOf(skeleton[i], StringComparison.Ordinal) + 1);
        }

        return key;
    }
}
