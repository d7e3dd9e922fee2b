using System.Buffers;
using System.Collections.Immutable;
using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>
/// People of a cell who may be the one of whom something was told. Compared are those who share two names, or a name and the day
/// of birth, or one rare name, or all of a single name; without a name, those of whom two rare words say the same.
/// </summary>
internal sealed class AlikeSearch(CellPeople people)
{
    private const double TableCountsAs = 50;
    private const int Rare = 2_000;
    private const int MostCompared = 20_000;
    private const int WordsInCommon = 2;

    private readonly Dictionary<string, double> _shares = new(StringComparer.Ordinal);

    public IEnumerable<(Indexed Person, Match Match)> Run(Evidence evidence)
    {
        var hits = ArrayPool<byte>.Shared.Rent(people.Numbers);
        Array.Clear(hits, 0, people.Numbers);
        var candidates = new HashSet<int>();
        var names = evidence.Names.Select(NameReader.Read).Where(units => !units.IsEmpty).ToImmutableArray();
        foreach (var units in names)
        {
            ByName(units, hits, candidates);
        }

        ByBirth(evidence, hits, candidates);
        if (names.IsEmpty)
        {
            ByLooks(evidence, candidates);
        }

        ArrayPool<byte>.Shared.Return(hits);
        return Compared(evidence, names, candidates);
    }

    private IEnumerable<(Indexed Person, Match Match)> Compared(Evidence evidence, ImmutableArray<ImmutableArray<NameUnit>> names, HashSet<int> candidates)
    {
        foreach (var number in candidates.Take(MostCompared))
        {
            if (people[number] is not { IsReadable: true } person)
            {
                continue;
            }

            var match = Matcher.Compare(evidence, names, person.ToEvidence(), [.. person.Names.Select(NameReader.Read)], Share);
            if (match.Verdict is not Verdict.Different)
            {
                yield return (person, match);
            }
        }
    }

    private void ByName(ImmutableArray<NameUnit> units, byte[] hits, HashSet<int> candidates)
    {
        for (var at = 0; at < units.Length; at++)
        {
            var found = people.Sounds.Near(units[at]).ToList();
            var many = found.Where(alike => alike.How >= Likeness.SoundsAlike).Sum(alike => people.Units.PeopleWith(alike.Unit).Count);
            foreach (var (unit, how) in found)
            {
                Mark(people.Units.PeopleWith(unit), (byte)(at + 1), isEnough: how >= Likeness.SoundsAlike && many <= Rare, alone: units.Length == 1, hits, candidates);
            }
        }
    }

    /// <summary>A hit is remembered by the place of the name that hit, so that one name twice is not two names.</summary>
    private void Mark(IReadOnlyList<int> numbers, byte place, bool isEnough, bool alone, byte[] hits, HashSet<int> candidates)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            if (isEnough || (hits[number] != 0 && hits[number] != place) || (alone && people.NamesOf(number) == 1))
            {
                candidates.Add(number);
            }

            hits[number] = place;
        }
    }

    // The same day of birth counts as a name in common.
    private void ByBirth(Evidence evidence, byte[] hits, HashSet<int> candidates)
    {
        if (evidence.BornOn is not { } born || (born.Month, born.Day) == (1, 1) || !people.Births.TryGetValue(born.DayNumber, out var numbers))
        {
            return;
        }

        candidates.UnionWith(numbers.Where(number => hits[number] != 0));
    }

    private void ByLooks(Evidence evidence, HashSet<int> candidates)
    {
        var hits = new Dictionary<int, int>();
        foreach (var word in Surroundings.LooksOf(evidence.Description).Distinct(StringComparer.Ordinal))
        {
            if (people.Looks.Find(word) is { } look && people.Looks.PeopleWith(look) is { Count: <= MostCompared } numbers)
            {
                foreach (var number in numbers)
                {
                    hits[number] = hits.GetValueOrDefault(number) + 1;
                }
            }
        }

        candidates.UnionWith(hits.Where(hit => hit.Value >= WordsInCommon).Select(hit => hit.Key));
    }

    /// <summary>How many of the cell's people have this name, in any spelling; the table helps while they are few.</summary>
    private double Share(NameUnit unit)
    {
        if (!_shares.TryGetValue(unit.Plain, out var share))
        {
            var many = people.Sounds.SoundingAs(unit).Sum(alike => people.Units.PeopleWith(alike.Unit).Count);
            _shares[unit.Plain] = share = Math.Min(1, (many + (TableCountsAs * Matcher.ShareOfTable(unit))) / (people.Count + TableCountsAs));
        }

        return share;
    }
}
