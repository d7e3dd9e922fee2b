using System.Collections.Frozen;
using System.Text;

namespace SocialWatch.Access.Passwords;

/// <summary>
/// Long enough and still guessed first: words everybody picks, keyboard walks, and a few signs said over and over.
/// A small list of cores, each caught with digits and signs around it ("Motdepasse2026!").
/// </summary>
internal static class CommonPasswords
{
    private static readonly FrozenSet<string> Cores = new[]
    {
        "", "password", "passwordpassword", "passwort", "motdepasse", "monmotdepasse", "motdepassemotdepasse", "changeme",
        "changethis", "letmein", "letmeinplease", "welcome", "bienvenue", "bonjour", "bonjourbonjour", "iloveyou", "iloveyouforever",
        "jetaime", "jetaimemonamour", "qwerty", "qwertyuiop", "qwertyuiopasdf", "qwertyuiopasdfghjklzxcvbnm", "qwertyqwerty",
        "qwertyazerty", "azerty", "azertyuiop", "azertyuiopqsdf", "azertyuiopqsdfghjklm", "azertyuiopqsdfghjklmwxcvbn", "azertyazerty",
        "azertyqwerty", "qazwsxedcrfv", "qazwsxedc", "asdfghjkl", "asdfghjklqwerty", "zxcvbnm", "abcdefgh", "abcdefghijkl",
        "abcdefghijklmnopqrstuvwxyz", "administrator", "administrateur", "admin", "adminadmin", "coordinator", "coordinateur", "football",
        "footballfootball", "princess", "sunshine", "superman", "trustno", "secret", "secretsecret", "temporary", "temporaire",
        "maroc", "marocmaroc", "morocco", "casablanca", "marrakech", "rabat", "tanger", "agadir", "wydad", "raja", "wydadcasablanca",
        "rajacasablanca", "bismillah", "hamdoulilah", "alhamdulillah", "alhamdoulillah", "allahoakbar", "allahuakbar", "inchallah",
        "mohammed", "mohamed", "socialwatch", "veillesociale", "samusocial", "correcthorsebatterystaple",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Written in letters that have no case, so they stand apart from the Latin cores.
    private static readonly string[] Arabic = ["كلمةالسر", "كلمةالمرور", "بسمالله", "الحمدلله", "بسماللهالرحمنالرحيم", "السلامعليكم"];

    private const int FewestDifferentSigns = 5;

    public static bool Has(string password)
    {
        var plain = password.ToLowerInvariant().Normalize(NormalizationForm.FormKC);
        return plain.Distinct().Count() < FewestDifferentSigns
            || IsRun(plain)
            || Cores.Contains(LettersOf(Disguised(plain)))
            || Cores.Contains(LettersOf(plain))
            || Arabic.Contains(LettersOf(plain));
    }

    // P@ssw0rd: signs that stand for letters, once the digits and signs around the word are off.
    private static string Disguised(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return text[..end].Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('@', 'a').Replace('$', 's');
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));

    // 123456789012 and 987654321098: every sign the neighbour of the one before, the ten wrapping round.
    private static bool IsRun(string text)
    {
        var steps = text.Zip(text.Skip(1), (a, b) => (b - a + 10) % 10).Distinct().ToList();
        return text.All(char.IsDigit) && steps is [1] or [9];
    }
}
