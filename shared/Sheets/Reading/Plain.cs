using System.Globalization;
using System.Text;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Reading;

/// <summary>
/// A text without what people write now one way, now another: harakat, tatweel, the forms of alif, accents, capitals, spaces,
/// digits of either kind. Two texts that are plain alike are taken for the same.
/// </summary>
internal static class Plain
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Digits.Western(text).Normalize(NormalizationForm.FormD))
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (letter is 'ـ' || kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(Folded(char.ToLowerInvariant(letter)));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static char Folded(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'گ' or 'ڭ' or 'ک' => 'ك',
        'ی' => 'ي',
        _ => letter,
    };
}

/// <summary>What people write where they know nothing. Taken for a name or a number, it would make one person of many.</summary>
internal static class Unknown
{
    private static readonly HashSet<string> Words =
    [
        "", .. "x xx xxx na nc nd rien neant aucun aucune sans inconnu inconnue anonyme unknown none nobody anonymous مجهول مجهوله بدون".Split(' '),
        "n a", "n c", "n d", "non connu", "non connue", "non communique", "sans nom", "sans numero", "not known", "no name", "no number",
        .. new[] { "مجهول الهوية", "مجهولة الهوية", "غير معروف", "غير معروفة", "لا يوجد", "لا شيء", "غير متوفر", "بدون اسم", "بدون رقم" }.Select(Plain.Of),
    ];

    public static bool Says(string text) => Words.Contains(Plain.Of(text));
}
