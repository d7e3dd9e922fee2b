using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>How common names are among the records of the pairs, as the index counts them among the people of a cell: without looking at any label.</summary>
internal sealed class CountedNames
{
    private const double TableCountsAs = 50;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _records;

    public CountedNames(IReadOnlyList<LabelledPair> pairs)
    {
        foreach (var evidence in pairs.SelectMany(pair => new[] { pair.One, pair.Other }))
        {
            _records++;
            foreach (var sound in evidence.Names.SelectMany(name => NameReader.Read(name)).Select(unit => Sounds.SkeletonOf(unit.CoreSound)).Distinct(StringComparer.Ordinal))
            {
                _counts[sound] = _counts.GetValueOrDefault(sound) + 1;
            }
        }
    }

    public double ShareOf(NameUnit unit) =>
        (_counts.GetValueOrDefault(Sounds.SkeletonOf(unit.CoreSound)) + (TableCountsAs * Matcher.ShareOfTable(unit))) / (_records + TableCountsAs);
}
