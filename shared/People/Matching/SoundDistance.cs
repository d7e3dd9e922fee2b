namespace SocialWatch.People.Matching;

/// <summary>
/// How far two sounds are from each other, 0 for the same: an edit distance in which it is cheap to write a vowel that Arabic
/// leaves out, or q for k, and dear to lose a consonant or a feminine end. The figures were set by hand and tried on the tuning part of the labelled pairs.
/// </summary>
internal static class SoundDistance
{
    private const int Longest = 40;
    private const float VowelWeight = 0.3f;

    private static readonly System.Buffers.SearchValues<char> LatinVowels = System.Buffers.SearchValues.Create("aeiuwy");
    private static readonly float[] Exchange = new float[128 * 128];
    private static readonly float[] GapBetweenScripts = new float[128];
    private static readonly float[] GapInOneScript = new float[128];

    static SoundDistance()
    {
        Array.Fill(Exchange, 1);
        Consonants();
        VowelExchanges();
        Gaps();
    }

    /// <summary>The distance of the sounds, as a part of their length.</summary>
    public static float Of(string one, string other)
    {
        var between = IsWrittenInArabic(one) != IsWrittenInArabic(other);
        return Edits(one, other, between ? GapBetweenScripts : GapInOneScript, openEnd: false) / ((Weight(one) + Weight(other)) / 2);
    }

    /// <summary>The distance of what is typed from the beginning of a name.</summary>
    public static float OfBeginning(string typed, string name)
    {
        var between = IsWrittenInArabic(typed) != IsWrittenInArabic(name);
        return Edits(typed, name, between ? GapBetweenScripts : GapInOneScript, openEnd: true) / Weight(typed);
    }

    // Latin vowels are small letters; a name without any vowel is Arabic, for nobody writes "mhmd" in Latin.
    private static bool IsWrittenInArabic(string sound) => sound.AsSpan().IndexOfAny(LatinVowels) < 0;

    private static float Edits(string one, string other, float[] gap, bool openEnd)
    {
        var (rows, columns) = (Math.Min(one.Length, Longest), Math.Min(other.Length, Longest));
        Span<float> above = stackalloc float[Longest + 1];
        Span<float> line = stackalloc float[Longest + 1];
        above[0] = 0;
        for (var j = 1; j <= columns; j++)
        {
            above[j] = above[j - 1] + gap[other[j - 1]];
        }

        for (var i = 1; i <= rows; i++)
        {
            line[0] = above[0] + gap[one[i - 1]];
            for (var j = 1; j <= columns; j++)
            {
                var exchanged = above[j - 1] + Exchange[(one[i - 1] * 128) + other[j - 1]];
                line[j] = Math.Min(exchanged, Math.Min(above[j] + gap[one[i - 1]], line[j - 1] + gap[other[j - 1]]));
            }

            line.CopyTo(above);
        }

        if (!openEnd)
        {
            return above[columns];
        }

        var least = above[0];
        foreach (var cost in above[..(columns + 1)])
        {
            least = Math.Min(least, cost);
        }

        return least;
    }

    private static float Weight(string sound)
    {
        var weight = 0f;
        foreach (var one in sound)
        {
            weight += Sounds.IsVowel(one) ? VowelWeight : 1;
        }

        return Math.Max(weight, 1);
    }

    private static void Consonants()
    {
        for (var letter = 0; letter < 128; letter++)
        {
            Set((char)letter, (char)letter, 0);
        }

        Each("kg", 0.12f, "gG", 0.15f, "kG", 0.5f, "hx", 0.4f, "sz", 0.4f, "sS", 0.5f, "jg", 0.35f, "jS", 0.7f, "td", 0.5f, "dz", 0.5f, "ts", 0.7f, "mn", 0.7f, "bf", 0.7f, "lr", 0.8f, "xk", 0.6f);
    }

    private static void VowelExchanges()
    {
        Each("ae", 0.15f, "ai", 0.45f, "au", 0.5f, "ei", 0.2f, "eu", 0.4f, "iu", 0.5f, "Aa", 0, "Ae", 0.15f, "Ai", 0.7f, "Au", 0.7f, "Ea", 0, "Ee", 0, "Ei", 0, "Eu", 0, "EA", 0.2f);
        Each("Wu", 0, "Ww", 0, "Wa", 0.7f, "We", 0.7f, "Wi", 0.8f, "Yi", 0, "Yy", 0, "Ye", 0.15f, "Ya", 0.6f, "Yu", 0.7f, "YI", 0, "iI", 0, "yI", 0, "yi", 0, "wu", 0, "WA", 0.9f, "YA", 0.9f, "WY", 0.9f);
        Each("Ta", 0.1f, "Te", 0.2f, "TA", 0.1f, "TI", 0.4f, "Ti", 0.6f, "TY", 0.5f, "Tu", 0.7f, "TW", 0.7f, "ye", 0.3f, "ya", 0.4f, "EY", 0.5f, "EW", 0.5f, "Ie", 0.2f, "Ia", 0.5f, "hT", 0.3f);
    }

    private static void Gaps()
    {
        Array.Fill(GapBetweenScripts, 1);
        Array.Fill(GapInOneScript, 1);
        Gap(GapBetweenScripts, "ae", 0.06f, "i", 0.25f, "u", 0.12f, "E", 0.05f, "A", 0.45f, "W", 0.6f, "Y", 0.6f, "w", 0.5f, "y", 0.3f, "T", 0.6f, "I", 0.6f, "h", 0.4f, "B", 0.6f);
        Gap(GapInOneScript, "a", 0.3f, "e", 0.2f, "i", 0.4f, "u", 0.4f, "E", 0.5f, "A", 0.4f, "W", 0.8f, "Y", 0.8f, "w", 0.6f, "y", 0.4f, "T", 0.7f, "I", 0.7f, "h", 0.4f, "B", 0.6f);
    }

    private static void Each(params object[] pairs)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            var (letters, cost) = ((string)pairs[i], Convert.ToSingle(pairs[i + 1], System.Globalization.CultureInfo.InvariantCulture));
            Set(letters[0], letters[1], cost);
            Set(letters[1], letters[0], cost);
        }
    }

    private static void Gap(float[] gaps, params object[] pairs)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            foreach (var letter in (string)pairs[i])
            {
                gaps[letter] = (float)pairs[i + 1];
            }
        }
    }

    private static void Set(char one, char other, float cost) => Exchange[(one * 128) + other] = cost;
}
