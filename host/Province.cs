using SocialWatch.Web;

namespace SocialWatch.Host;

/// <summary>The provinces and prefectures of Morocco, by their Arabic and French names (HCP).</summary>
internal sealed record Province(string French, string Arabic)
{
    private static readonly IReadOnlyList<Province> All = Read();

    /// <summary>Stored by the Arabic name, shown in the language of the page.</summary>
    public static IReadOnlyList<Choice> Choices =>
        [.. All.Select(one => new Choice(one.Arabic, Language.Current.Code == "ar" ? one.Arabic : one.French)).OrderBy(one => one.Text, StringComparer.CurrentCulture)];

    private static IReadOnlyList<Province> Read()
    {
        using var stream = typeof(Province).Assembly.GetManifestResourceStream("provinces.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(',')).Select(columns => new Province(columns[3], columns[4]))];
    }
}
