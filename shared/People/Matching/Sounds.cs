using System.Text;

namespace SocialWatch.People.Matching;

/// <summary>
/// One way to write how a name sounds, whichever script it stands in: محمد is "mhmd", Mohamed "muhamed". Consonants are those a
/// Moroccan ear tells apart (ط and ت are t, ض ظ ذ are d, ق and k are k); vowels say how sure they are: a written ا و ي is
/// A W Y, a Latin vowel a e i u, a ع or an ا at the beginning E (any vowel), a feminine or open end T, an -i at the end I.
/// </summary>
internal static class Sounds
{
    public const string Vowels = "aeiuAEWYTIwy";

    private const string LatinVowels = "aeiouy";

    public static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    public static bool IsVowel(char sound) => Vowels.Contains(sound, StringComparison.Ordinal);

    /// <summary>The sound of one word in its plain spelling (<see cref="Index.Spelling"/>), without prefix and article.</summary>
    public static string Of(string plain) => plain.Length == 0 ? "" : IsArabic(plain[0]) ? OfArabic(plain) : OfLatin(plain);

    /// <summary>What is left when vowels are taken away: by this names are found before they are compared.</summary>
    public static string SkeletonOf(string sound)
    {
        var skeleton = new StringBuilder(sound.Length);
        foreach (var one in sound)
        {
            if (!IsVowel(one))
            {
                skeleton.Append(one is 'g' ? 'k' : one);
            }
        }

        return skeleton.ToString();
    }

    private static string OfArabic(string plain)
    {
        var sound = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var last = i == plain.Length - 1 || (plain[i + 1] == 'ء' && i == plain.Length - 2);
            var one = plain[i] switch
            {
                'ا' => i == 0 ? 'E' : last ? 'T' : 'A',
                'ه' => last && i > 0 ? 'T' : 'h',
                'ي' => last && i > 0 ? 'I' : 'Y',
                'و' => 'W',
                'ع' => 'E',
                'ء' => '\0',
                _ => ArabicConsonant(plain[i]),
            };
            Add(sound, one);
        }

        return sound.ToString();
    }

    private static char ArabicConsonant(char letter) => letter switch
    {
        'ب' or 'پ' => 'b',
        'ت' or 'ط' or 'ث' => 't',
        'ج' or 'چ' or 'ژ' => 'j',
        'ح' => 'h',
        'خ' => 'x',
        'د' or 'ض' or 'ذ' or 'ظ' => 'd',
        'ر' => 'r',
        'ز' => 'z',
        'س' or 'ص' => 's',
        'ش' => 'S',
        'غ' => 'G',
        'ف' => 'f',
        'ق' or 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => '\0',
    };

    private static string OfLatin(string plain)
    {
        var sound = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length;)
        {
            var (one, length) = LatinAt(plain, i);
            Add(sound, one);
            i += length;
        }

        return OpenEnd(sound);
    }

    private static (char Sound, int Length) LatinAt(string plain, int i)
    {
        var next = i + 1 < plain.Length ? plain[i + 1] : '\0';
        var soft = next is 'e' or 'i' or 'y';
        return (plain[i], next) switch
        {
            ('t', 'c') when i + 2 < plain.Length && plain[i + 2] == 'h' => ('S', 3),
            ('c', 'h') or ('s', 'h') => ('S', 2),
            ('k', 'h') => ('x', 2),
            ('g', 'h') => ('G', 2),
            ('r', 'h') when i == 0 || !LatinVowels.Contains(plain[i - 1], StringComparison.Ordinal) => ('G', 2),
            ('d', 'h') => ('d', 2),
            ('t', 'h') => ('t', 2),
            ('d', 'j') => ('j', 2),
            ('p', 'h') => ('f', 2),
            ('o', 'u') or ('o', 'o') => ('u', 2),
            ('e', 'e') => ('i', 2),
            ('g', 'u') when i + 2 < plain.Length && plain[i + 2] is 'e' or 'i' => ('g', 2),
            ('g', _) => (soft ? 'j' : 'g', 1),
            ('c', _) => (soft ? 's' : 'k', 1),
            ('o' or 'u', _) => ('u', 1),
            ('h', '\0') when i > 0 && LatinVowels.Contains(plain[i - 1], StringComparison.Ordinal) => ('\0', 1),
            ('a' or 'e' or 'i', _) => (plain[i], 1),
            _ => (LatinConsonant(plain[i]), 1),
        };
    }

    // 2 3 5 7 9 stand for ء ع خ ح ق where people type names as they chat.
    private static char LatinConsonant(char letter) => letter switch
    {
        'p' => 'b',
        'q' or '9' => 'k',
        'v' => 'f',
        'x' or '5' => 'x',
        '7' => 'h',
        '3' => 'E',
        'w' or 'y' or 'b' or 't' or 'j' or 'h' or 'd' or 'r' or 'z' or 's' or 'f' or 'k' or 'l' or 'm' or 'n' => letter,
        _ => '\0',
    };

    /// <summary>A French e at the end is silent; an a there is the ة or ى of the Arabic name.</summary>
    private static string OpenEnd(StringBuilder sound)
    {
        if (sound.Length > 2 && sound[^1] == 'e')
        {
            sound.Length--;
        }

        if (sound.Length > 1)
        {
            sound[^1] = sound[^1] switch { 'a' => 'T', 'i' or 'y' => 'I', var other => other };
        }

        return sound.ToString();
    }

    // What is doubled is written once, or not, as one likes.
    private static void Add(StringBuilder sound, char one)
    {
        if (one != '\0' && (sound.Length == 0 || sound[^1] != one))
        {
            sound.Append(one);
        }
    }
}
