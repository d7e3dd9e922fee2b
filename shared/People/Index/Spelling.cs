using System.Globalization;
using System.Text;

namespace SocialWatch.People.Index;

/// <summary>
/// What is the same to a reader and not to a machine: أحمد and احمد, فاطمة and فاطمه, Élodie and elodie, ٣ and 3.
/// Everything by which two spellings become one stands here, and matching between the two scripts belongs here too.
/// </summary>
internal static class Spelling
{
    private const char Tatweel = 'ـ';

    /// <summary>The words of a text in their plainest form, in order.</summary>
    public static IReadOnlyList<string> WordsOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var words = new List<string>();
        var word = new StringBuilder();

        // Compatibility forms first (ligatures and presentation forms of old keyboards), then marks stand alone and can be left out.
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormKC).Normalize(NormalizationForm.FormD))
        {
            switch (Plain(letter))
            {
                case { } plain:
                    word.Append(plain);
                    break;
                case null when !IsSilent(letter) && word.Length > 0:
                    words.Add(word.ToString());
                    word.Clear();
                    break;
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The words one after another with a space in front of each, so that " ah" finds the beginning of a word.</summary>
    public static string LineOf(params IEnumerable<string?> texts) =>
        string.Concat(texts.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).Select(word => " " + word));

    /// <summary>The letter as it is compared; null when it is none.</summary>
    private static char? Plain(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ة' or 'ہ' => 'ه',
        'گ' or 'ڭ' or 'ڪ' or 'ک' => 'ك',
        'ڤ' => 'ف',
        'ڨ' => 'ك',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'œ' or 'Œ' => 'o',
        'æ' or 'Æ' => 'a',
        Tatweel => null,
        _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
        _ when char.IsLetter(letter) => char.ToLowerInvariant(letter),
        _ => null,
    };

    /// <summary>Is written and not read: harakat, accents, tatweel, and the marks that only turn the direction.</summary>
    private static bool IsSilent(char letter) => letter is Tatweel or '\'' or '’' or 'ʼ'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    // Half a character, from a text cut in the middle, would throw when it is normalised.
    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            return string.Concat(text.Where(letter => !char.IsSurrogate(letter)));
        }

        return text;
    }
}
