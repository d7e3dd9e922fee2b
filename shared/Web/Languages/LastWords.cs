namespace SocialWatch.Web;

/// <summary>What programmes whose module is not here any more called their things when they last ran, by language and key: their people's files are read in these words.</summary>
public sealed record LastWords(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage)
{
    internal string? Find(string key, string language) => ByLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key);
}
