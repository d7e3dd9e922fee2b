namespace SocialWatch.Web;

/// <summary>Plural categories of whole numbers, after Unicode CLDR.</summary>
public static class Plurals
{
    /// <summary>The categories a language uses: every counted word needs a text for each.</summary>
    public static IReadOnlyList<string> Of(string language) => language switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        "fr" => ["one", "other"], // CLDR's "many" is for whole millions ("un million de"), which no count here reaches
        _ => ["one", "other"],
    };

    /// <summary>Every category of any language: no key may end in one that is not a plural form.</summary>
    internal static IReadOnlyList<string> All { get; } = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>"count.people" of "count.people.few"; null for a key that is no plural form.</summary>
    internal static string? StemOf(string key)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 && All.Contains(key[(dot + 1)..]) ? key[..dot] : null;
    }

    public static string Category(string language, long n)
    {
        var absolute = Math.Abs(n);
        return language switch
        {
            "ar" => Arabic(absolute),
            "fr" => absolute < 2 ? "one" : "other",
            _ => absolute == 1 ? "one" : "other",
        };
    }

    private static string Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
