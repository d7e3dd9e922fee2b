using System.Text;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>How a name comes to stand in a file otherwise than before: by habit of the one who writes, by ear, by haste.</summary>
internal sealed class Spellers(Random random)
{
    private static readonly (string From, string To)[] Latin =
    [
        ("ou", "u"), ("ou", "o"), ("ou", "w"), ("ch", "sh"), ("k", "q"), ("q", "k"), ("dj", "j"), ("j", "dj"), ("ss", "s"), ("mm", "m"), ("i", "y"), ("y", "i"),
        ("e", "a"), ("a", "e"), ("dd", "d"), ("ll", "l"), ("r", "rr"), ("z", "zz"), ("gh", "rh"), ("ai", "ay"), ("h", ""), ("aa", "a"), ("a", "aa"), ("ph", "f"), ("f", "ph"),
    ];

    private static readonly (string From, string To)[] Arabic =
    [
        ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ة", "ه"), ("ى", "ي"), ("ي", "ى"), ("ئ", "ي"), ("ؤ", "و"), ("عبد ال", "عبدال"), ("بن ", "بن"), ("بن", "بن "), ("آيت ", "ايت "), ("ك", "ڭ"),
        ("اء", "ا"), ("ان", "ن"), ("ا", ""),
    ];

    /// <summary>The name in one script or the other, with up to as many habits as said.</summary>
    public string Spell(Written name, bool arabic, int habits)
    {
        var written = arabic ? name.Arabic : name.Latin[random.Next(name.Latin.Length)];
        for (var i = 0; i < habits; i++)
        {
            written = Habit(written, arabic ? Arabic : Latin);
        }

        return Dressed(written, arabic);
    }

    /// <summary>One letter slips: left out, doubled with its neighbour exchanged, or struck beside.</summary>
    public string Slip(string name)
    {
        var at = 1 + random.Next(Math.Max(1, name.Length - 2));
        if (name.Length < 4 || !char.IsLetter(name[at]) || !char.IsLetter(name[at - 1]))
        {
            return name;
        }

        return random.Next(3) switch
        {
            0 => name.Remove(at, 1),
            1 => name[..(at - 1)] + name[at] + name[at - 1] + name[(at + 1)..],
            _ => name[..at] + Beside(name[at]) + name[(at + 1)..],
        };
    }

    private string Habit(string written, (string From, string To)[] habits)
    {
        var fitting = habits.Where(habit => written.IndexOf(habit.From, 1, StringComparison.Ordinal) > 0 || (habit.From.Length > 1 && written.StartsWith(habit.From, StringComparison.Ordinal))).ToList();
        if (fitting.Count == 0)
        {
            return written;
        }

        var (from, to) = fitting[random.Next(fitting.Count)];
        var at = written.IndexOf(from, from.Length > 1 ? 0 : 1, StringComparison.Ordinal);
        return at + from.Length >= written.Length && to.Length == 0 ? written : written[..at] + to + written[(at + from.Length)..];
    }

    private string Dressed(string written, bool arabic)
    {
        var dressed = new StringBuilder(written);
        switch (random.Next(12))
        {
            case 0 when arabic:
                dressed.Insert(Math.Min(2, dressed.Length), 'ـ');
                break;
            case 1 when arabic:
                dressed.Insert(1, '\u064E');
                break;
            case 0 or 1 or 2 when !arabic:
                return written.ToUpperInvariant();
            case 3 when !arabic:
                return written.ToLowerInvariant();
        }

        return dressed.ToString();
    }

    private char Beside(char letter)
    {
        const string Keys = "azertyuiopqsdfghjklmwxcvbn ضصثقفغعهخحجشسيبلاتنمكط";
        var at = Keys.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return at <= 0 || Keys[at - 1] == ' ' ? letter : Keys[at - 1];
    }
}
