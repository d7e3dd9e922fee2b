using System.Text;
using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>What is commonly used instead, for comparison: each says how like two names are, 1 for the same.</summary>
internal static class Others
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ا'] = "a", ['أ'] = "a", ['إ'] = "i", ['آ'] = "a", ['ب'] = "b", ['ت'] = "t", ['ث'] = "th", ['ج'] = "j", ['ح'] = "h", ['خ'] = "kh", ['د'] = "d", ['ذ'] = "d", ['ر'] = "r",
        ['ز'] = "z", ['س'] = "s", ['ش'] = "ch", ['ص'] = "s", ['ض'] = "d", ['ط'] = "t", ['ظ'] = "d", ['ع'] = "a", ['غ'] = "gh", ['ف'] = "f", ['ق'] = "k", ['ك'] = "k", ['ڭ'] = "g",
        ['ل'] = "l", ['م'] = "m", ['ن'] = "n", ['ه'] = "h", ['و'] = "ou", ['ي'] = "i", ['ى'] = "a", ['ة'] = "a", ['ئ'] = "i", ['ؤ'] = "ou",
    };

    /// <summary>Letter by letter into Latin, as anybody would do first; without it every pair in two scripts is lost.</summary>
    public static string Transliterated(string name) => string.Concat(name.Select(letter => Letters.TryGetValue(letter, out var latin) ? latin : letter is >= '\u0600' and <= '\u06FF' ? "" : $"{letter}"));

    public static double Levenshtein(string one, string other)
    {
        (one, other) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        var line = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = line[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var least = Math.Min(Math.Min(line[j], line[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                (corner, line[j]) = (line[j], least);
            }
        }

        return 1 - ((double)line[^1] / Math.Max(1, Math.Max(one.Length, other.Length)));
    }

    /// <summary>The words of both names as Metaphone codes; how many of them are in both.</summary>
    public static double Metaphone(string one, string other)
    {
        var (codes, others) = (Codes(one), Codes(other));
        return codes.Count + others.Count == 0 ? 0 : (double)codes.Intersect(others, StringComparer.Ordinal).Count() / codes.Union(others, StringComparer.Ordinal).Count();
    }

    private static HashSet<string> Codes(string name) =>
        name.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Code).Where(code => code.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first code of L. Philips' Metaphone, with the digraphs that occur in these names.</summary>
    private static string Code(string word)
    {
        var code = new StringBuilder();
        word = new string([.. word.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)]);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            if (i > 0 && word[i] == word[i - 1])
            {
                continue;
            }

            var (one, skipped) = (word[i], next) switch
            {
                ('c' or 's', 'h') => ("X", 1),
                ('t', 'h') => ("0", 1),
                ('p', 'h') => ("F", 1),
                ('k' or 'g', 'h') => ("K", 1),
                ('d', 'j') => ("J", 1),
                ('d', _) => ("T", 0),
                ('c', 'e' or 'i' or 'y') => ("S", 0),
                ('g', 'e' or 'i' or 'y') => ("J", 0),
                ('c' or 'q' or 'g' or 'k', _) => ("K", 0),
                ('v', _) => ("F", 0),
                ('z', _) => ("S", 0),
                ('x', _) => ("KS", 0),
                ('h' or 'w' or 'y', not ('a' or 'e' or 'i' or 'o' or 'u')) => ("", 0),
                ('a' or 'e' or 'i' or 'o' or 'u', _) => (i == 0 ? "A" : "", 0),
                var (letter, _) => ($"{char.ToUpperInvariant(letter)}", 0),
            };
            code.Append(one);
            i += skipped;
        }

        return code.ToString();
    }

    public static double ByNames(LabelledPair pair, ShareOf share) =>
        Matcher.Compare(new Evidence { Names = pair.One.Names }, new Evidence { Names = pair.Other.Names }, share).Score;

    public static double ByAll(LabelledPair pair, ShareOf share) => Matcher.Compare(pair.One, pair.Other, share).Score;
}
