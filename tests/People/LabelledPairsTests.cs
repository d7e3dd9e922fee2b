using SocialWatch.People.Matching;
using SocialWatch.Tests.People.Pairs;

namespace SocialWatch.Tests.People;

/// <summary>What decision 0013 says of recall and precision stays true. tools/bench/run matching prints the whole table.</summary>
public sealed class LabelledPairsTests
{
    [Fact]
    public void There_are_as_many_of_one_person_as_of_two_and_the_parts_differ()
    {
        foreach (var pairs in new[] { LabelledPairs.Tuning, LabelledPairs.Once })
        {
            Assert.Equal(1_500, pairs.Count);
            Assert.Equal(750, pairs.Count(pair => pair.Same));
        }

        Assert.Empty(Names(LabelledPairs.Tuning).Intersect(Names(LabelledPairs.Once), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(true, 0.88, 0.90)]
    [InlineData(false, 0.87, 0.86)]
    public void At_the_threshold_of_the_tuning_part_recall_and_precision_stay(bool tuning, double recall, double precision)
    {
        const double Threshold = 5.61;
        var measured = Measured.At(Threshold, Scored(tuning ? LabelledPairs.Tuning : LabelledPairs.Once, Others.ByAll));
        Assert.True(measured.Recall >= recall && measured.Precision >= precision, measured.ToString());
    }

    [Fact]
    public void Names_alone_tell_more_than_the_distance_of_letters()
    {
        var ours = Scored(LabelledPairs.Tuning, Others.ByNames);
        var theirs = LabelledPairs.Tuning.Select(pair => (Others.Levenshtein(Others.Transliterated(pair.One.Names[0]), Others.Transliterated(pair.Other.Names[0])), pair.Same)).ToList();
        Assert.True(Best(ours) > Best(theirs) + 0.1, $"{Best(ours):P1} {Best(theirs):P1}");
    }

    [Fact]
    public void Who_is_called_the_same_person_mostly_is()
    {
        ShareOf share = new CountedNames(LabelledPairs.Once).ShareOf;
        var same = LabelledPairs.Once.Where(pair => Matcher.Compare(pair.One, pair.Other, share).Verdict is Verdict.Same).ToList();
        Assert.True(same.Count(pair => pair.Same) >= same.Count * 0.94, $"{same.Count(pair => pair.Same)} of {same.Count}");
    }

    private static double Best(List<(double Score, bool Same)> scored) => Measured.At(Measured.BestThreshold(scored), scored).F1;

    private static List<(double Score, bool Same)> Scored(IReadOnlyList<LabelledPair> pairs, Func<LabelledPair, ShareOf, double> score)
    {
        ShareOf share = new CountedNames(pairs).ShareOf;
        return [.. pairs.Select(pair => (score(pair, share), pair.Same))];
    }

    private static IEnumerable<string> Names(IReadOnlyList<LabelledPair> pairs) => pairs.Select(pair => $"{pair.One.Names[0]}|{pair.Other.Names[0]}");
}
