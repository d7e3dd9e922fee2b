using System.Collections.Immutable;
using SocialWatch.People.Index;

namespace SocialWatch.People.Matching;

/// <summary>
/// Takes a person's names apart: what belongs together is put together (عبد + الله, Ben + Ali, Aït + Ali, نور + الدين), articles
/// and titles (سي, Moulay, الحاج) are left out, and so the same names come out of محمد بن علي العلوي, "Mohamed Benali El Alaoui" and any other way.
/// </summary>
internal static class NameReader
{
    private static readonly Dictionary<string, Descent> Descents = new(StringComparer.Ordinal)
    {
        ["بن"] = Descent.ChildOf, ["ابن"] = Descent.ChildOf, ["بنت"] = Descent.ChildOf, ["ولد"] = Descent.ChildOf, ["اولاد"] = Descent.ChildOf,
        ["ben"] = Descent.ChildOf, ["ibn"] = Descent.ChildOf, ["bin"] = Descent.ChildOf, ["bent"] = Descent.ChildOf, ["bint"] = Descent.ChildOf, ["ibnt"] = Descent.ChildOf,
        ["ould"] = Descent.ChildOf, ["weld"] = Descent.ChildOf, ["wld"] = Descent.ChildOf, ["oulad"] = Descent.ChildOf, ["awlad"] = Descent.ChildOf, ["aulad"] = Descent.ChildOf,
        ["ايت"] = Descent.Ait, ["ait"] = Descent.Ait, ["ayt"] = Descent.Ait,
        ["ابو"] = Descent.Bou, ["بو"] = Descent.Bou, ["abou"] = Descent.Bou, ["abu"] = Descent.Bou, ["bou"] = Descent.Bou,
    };

    private static readonly HashSet<string> Articles = new(["ال", "el", "al", "l", "er", "es", "ed", "et", "en", "ech", "ez"], StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = new(
        ["سي", "سيدي", "مولاي", "للا", "لالا", "الحاج", "حاج", "الحاجه", "الشريف", "الفقيه", "si", "sidi", "moulay", "mly", "lalla", "lala", "haj", "hajj", "hadj", "hajja", "elhaj", "mme", "mr"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> OfTheFaith = new(["الدين", "لدين", "eddine", "eddin", "addine", "ddine", "dine", "uddin", "addin"], StringComparer.Ordinal);

    private static readonly HashSet<string> Servants = new(["عبد", "abd", "abdel", "abdal", "abdul", "abdoul"], StringComparer.Ordinal);

    /// <summary>A word as it is compared and as it was written.</summary>
    private readonly record struct Word(string Plain, string Written);

    /// <summary>The names in order, at most eight; nothing when there is nothing to read.</summary>
    public static ImmutableArray<NameUnit> Read(string? text)
    {
        const int Most = 8;
        var words = WordsOf(text ?? "");
        var units = ImmutableArray.CreateBuilder<NameUnit>();
        for (var i = 0; i < words.Count && units.Count < Most;)
        {
            var taken = Taken(words, i);
            if (taken > 1 || !IsLeftOut(words, i, units.Count))
            {
                units.Add(UnitOf(words, i, taken));
            }

            i += taken;
        }

        return units.ToImmutable();
    }

    private static List<Word> WordsOf(string text)
    {
        var found = new List<Word>();
        foreach (var written in text.Split([' ', '-', '\u00A0', '،', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Spelling.WordsOf(written);
            found.AddRange(words.Select(word => new Word(word, words.Count == 1 ? written : word)));
        }

        return found;
    }

    /// <summary>How many words from here on are one name.</summary>
    private static int Taken(List<Word> words, int at)
    {
        var left = words.Count - at;
        if (left < 2)
        {
            return 1;
        }

        var article = left > 2 && Articles.Contains(words[at + 1].Plain) ? 1 : 0;
        if (KnownNames.Table.Knows(words[at].Plain + words[at + 1].Plain) && !KnownNames.Table.Knows(words[at + 1].Plain))
        {
            return 2;
        }

        if (KnownNames.Table.IsOfTwoWords(words[at].Plain + words[at + 1].Plain))
        {
            return 2;
        }

        return Servants.Contains(words[at].Plain) || Descents.ContainsKey(words[at].Plain) ? 2 + article
            : OfTheFaith.Contains(words[at + 1].Plain) ? 2
            : Articles.Contains(words[at].Plain) ? 2
            : 1;
    }

    private static bool IsLeftOut(List<Word> words, int at, int before) =>
        Articles.Contains(words[at].Plain) || (Titles.Contains(words[at].Plain) && (before > 0 || at + 1 < words.Count));

    private static NameUnit UnitOf(List<Word> words, int at, int taken)
    {
        var written = string.Join(' ', words.Skip(at).Take(taken).Select(word => word.Written));
        var plain = string.Concat(words.Skip(at).Take(taken).Select(word => word.Plain));
        var first = words[at].Plain;
        var core = WithoutArticle(words[at + taken - 1].Plain, out var had);
        if (taken == 1)
        {
            return Single(plain, core, had) with { Written = written };
        }

        if (Articles.Contains(first))
        {
            return Single(core, core, had: true) with { Written = written, Plain = plain };
        }

        var descent = Descents.GetValueOrDefault(first);
        var known = KnownNames.Table.Find(plain);
        return descent is Descent.None
            ? new NameUnit { Written = written, Plain = plain, Sound = CompoundSound(first, core, plain), CoreSound = CompoundSound(first, core, plain), Spells = known.Spells, Calls = known.Calls, CoreSpells = known.Spells }
            : Descended(descent, first, core, new NameUnit { Written = written, Plain = plain, Sound = "", CoreSound = "", Spells = known.Spells, Calls = known.Calls });
    }

    private static NameUnit Descended(Descent descent, string first, string core, NameUnit unit)
    {
        var single = Single(core, core, had: false);
        var prefix = descent switch
        {
            Descent.Bou => Sounds.IsArabic(first[0]) ? "bW" : "bu",
            Descent.Ait => Sounds.IsArabic(first[0]) ? "EYt" : "ait",
            _ => first is "ولد" or "اولاد" or "ould" or "weld" or "wld" or "oulad" or "awlad" or "aulad" ? "uld" : Sounds.IsArabic(first[0]) ? "bn" : "ben",
        };
        return unit with { Descent = descent, Sound = prefix + single.Sound, CoreSound = single.Sound, CoreSpells = single.Spells };
    }

    private static NameUnit Single(string plain, string core, bool had)
    {
        var known = KnownNames.Table.Find(plain) is { IsEmpty: false } whole ? whole : KnownNames.Table.Find(core);
        var sound = CompoundOf(core) is { } rest ? "B" + Sounds.Of(rest) : Sounds.Of(WithoutFaithArticle(core));
        known = known.IsEmpty ? KnownNames.Table.FindBySound(sound, had) : known;
        return new NameUnit { Written = plain, Plain = plain, Sound = sound, CoreSound = sound, HadArticle = had, Spells = known.Spells, Calls = known.Calls, CoreSpells = known.Spells };
    }

    private static string CompoundSound(string first, string core, string plain) =>
        Servants.Contains(first) ? "B" + Sounds.Of(core[0] == 'ل' && core.Length > 3 ? core[1..] : core) : CompoundOf(plain) is { } rest ? "B" + Sounds.Of(rest) : Sounds.Of(first + core);

    /// <summary>What follows "servant of" in Abdellatif or عبداللطيف; null when it is no such name.</summary>
    internal static string? CompoundOf(string plain)
    {
        if (plain.StartsWith("عبدال", StringComparison.Ordinal) && plain.Length > 6)
        {
            return plain[5..];
        }

        if (!plain.StartsWith("abd", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = plain.AsSpan(3).TrimStart("aeoui");
        var article = rest.Length < plain.Length - 3 && rest.StartsWith("l", StringComparison.Ordinal) ? rest[1..] : rest;
        return article.Length >= 3 ? article.ToString() : rest.Length >= 2 ? rest.ToString() : null;
    }

    /// <summary>The word without ال, El-, or the doubled letter that stands for it before r, s, z, d, t, n, ch.</summary>
    internal static string WithoutArticle(string word, out bool had)
    {
        var core = word switch
        {
            _ when word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 => word[2..],
            _ when word.StartsWith("لا", StringComparison.Ordinal) => word,
            _ when word.StartsWith("el", StringComparison.Ordinal) && word.Length > 6 => word[2..],
            _ when word.Length > 5 && word[0] == 'e' && word[1] == word[2] => word[2..],
            _ when word.Length > 6 && word.StartsWith("ech", StringComparison.Ordinal) && word[3] is 'c' or 'r' or 'k' => word.StartsWith("echch", StringComparison.Ordinal) ? word[3..] : word[1..],
            _ when word.Length > 3 && word[0] == 'l' && !"aeiouy".Contains(word[1], StringComparison.Ordinal) => word[1..],
            _ => word,
        };
        had = core.Length < word.Length;
        return core;
    }

    // نورالدين is read without the article in its middle, as Noureddine is.
    private static string WithoutFaithArticle(string plain) => plain.Length > 5 && plain.EndsWith("لدين", StringComparison.Ordinal) ? plain[..^4].TrimEnd('ا') + "دين" : plain;
}
