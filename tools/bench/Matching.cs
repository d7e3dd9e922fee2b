using Npgsql;
using SocialWatch.People.Matching;
using SocialWatch.Tests.People.Pairs;

namespace SocialWatch.Bench;

/// <summary>Recall and precision on the labelled pairs of both parts, beside what is commonly used, each at its best threshold of the tuning part.</summary>
internal static class Matching
{
    public static async Task Run(string? postgres)
    {
        var (tuning, once) = (LabelledPairs.Tuning, LabelledPairs.Once);
        Console.WriteLine($"matching: {tuning.Count} pairs to tune by, {once.Count} looked at once; of each half are one person");
        var (shares, onceShares) = ((ShareOf)new CountedNames(tuning).ShareOf, (ShareOf)new CountedNames(once).ShareOf);
        await Table("near people", postgres, tuning, once, shares, onceShares);
        await Table("people at random", postgres, [.. AtRandom(tuning)], [.. AtRandom(once)], shares, onceShares);
        Verdicts(once, onceShares);
    }

    private static async Task Table(string which, string? postgres, IReadOnlyList<LabelledPair> tuning, IReadOnlyList<LabelledPair> once, ShareOf shares, ShareOf onceShares)
    {
        Console.WriteLine($"{$"one person or two {which}",-46} {"threshold",9}   {"tuning: recall precision F1",-30} looked at once: recall precision F1   precision where 90 % are found");
        Row("SocialWatch, everything that is known", Scored(tuning, pair => Others.ByAll(pair, shares)), Scored(once, pair => Others.ByAll(pair, onceShares)));
        Row("SocialWatch, names only", Scored(tuning, pair => Others.ByNames(pair, shares)), Scored(once, pair => Others.ByNames(pair, onceShares)));
        foreach (var (how, change) in new[] { ("as written", (Func<string, string>)(name => name)), ("letter by letter in Latin", Others.Transliterated) })
        {
            Row($"Levenshtein, {how}", Scored(tuning, Named(change, Others.Levenshtein)), Scored(once, Named(change, Others.Levenshtein)));
            Row($"Metaphone, {how}", Scored(tuning, Named(change, Others.Metaphone)), Scored(once, Named(change, Others.Metaphone)));
            if (postgres is not null)
            {
                Row($"pg_trgm, {how}", await Trigrams(postgres, tuning, change), await Trigrams(postgres, once, change));
            }
        }
    }

    /// <summary>The pairs of one person as they are; the others each with the record of somebody met by chance.</summary>
    private static IEnumerable<LabelledPair> AtRandom(IReadOnlyList<LabelledPair> pairs) => pairs.Select((pair, at) => pair.Same ? pair : pair with { Other = pairs[(at + 14) % pairs.Count].Other });

    private static void Verdicts(IReadOnlyList<LabelledPair> pairs, ShareOf shares)
    {
        foreach (var least in new[] { Verdict.Perhaps, Verdict.Same })
        {
            var scored = pairs.Select(pair => (Matcher.Compare(pair.One, pair.Other, shares).Verdict >= least ? 1.0 : 0, pair.Same)).ToList();
            Console.WriteLine($"  verdict {least,-8} or better, looked at once: {Measured.At(0.5, scored)}");
        }

        foreach (var kind in pairs.GroupBy(pair => (pair.Same, pair.Kind)).OrderByDescending(kind => kind.Key.Same).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal))
        {
            var found = kind.Count(pair => Matcher.Compare(pair.One, pair.Other, shares).Verdict >= Verdict.Perhaps);
            Console.WriteLine($"  {(kind.Key.Same ? "same" : "different"),-10} {kind.Key.Kind,-42} {found,4} of {kind.Count()} offered");
        }
    }

    private static void Row(string name, IReadOnlyList<(double, bool)> tuning, IReadOnlyList<(double, bool)> once)
    {
        var threshold = Measured.BestThreshold(tuning);
        var (first, second) = (Measured.At(threshold, tuning), Measured.At(threshold, once));
        Console.WriteLine($"{name,-46} {threshold,9:N2}   {first.Recall,8:P1} {first.Precision,8:P1} {first.F1,8:P1}      {second.Recall,8:P1} {second.Precision,8:P1} {second.F1,8:P1}    {Thorough(tuning, once)}");
    }

    /// <summary>The best threshold of nearly all others is to say yes to everything; this asks how many of those they offer are right when nine of ten must be found.</summary>
    private static string Thorough(IReadOnlyList<(double Score, bool Same)> tuning, IReadOnlyList<(double, bool)> once)
    {
        var thorough = tuning.Select(pair => pair.Score).Distinct().Where(threshold => Measured.At(threshold, tuning).Recall >= 0.9).MaxBy(threshold => Measured.At(threshold, tuning).Precision);
        return Measured.At(thorough, once) is var measured ? $"{measured.Precision:P1} (found {measured.Recall:P1})" : "";
    }

    private static List<(double Score, bool Same)> Scored(IReadOnlyList<LabelledPair> pairs, Func<LabelledPair, double> score) => [.. pairs.Select(pair => (score(pair), pair.Same))];

    private static Func<LabelledPair, double> Named(Func<string, string> change, Func<string, string, double> likeness) => pair => likeness(change(pair.One.Names[0]), change(pair.Other.Names[0]));

    private static async Task<List<(double Score, bool Same)>> Trigrams(string postgres, IReadOnlyList<LabelledPair> pairs, Func<string, string> change)
    {
        await using var connection = new NpgsqlConnection(postgres + ";Database=postgres");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand("CREATE EXTENSION IF NOT EXISTS pg_trgm", connection);
        await create.ExecuteNonQueryAsync();
        await using var ask = new NpgsqlCommand("SELECT similarity(one, other) FROM unnest($1, $2) WITH ORDINALITY AS pair(one, other, at) ORDER BY at", connection);
        ask.Parameters.AddWithValue(pairs.Select(pair => change(pair.One.Names[0])).ToArray());
        ask.Parameters.AddWithValue(pairs.Select(pair => change(pair.Other.Names[0])).ToArray());
        var scored = new List<(double, bool)>();
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            scored.Add((rows.GetFloat(0), pairs[scored.Count].Same));
        }

        return scored;
    }
}
