namespace SocialWatch.Web;

/// <summary>One of the answers somebody may choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read, already in the reader's language.</param>
/// <param name="Icon">Name of an icon shown with it on tiles.</param>
/// <param name="Hint">A few words under it on tiles.</param>
public sealed record Choice(string Value, string Text, string? Icon = null, string? Hint = null)
{
    /// <summary>A heading over the tiles that follow one another with the same group.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// A choice for each value of an enum, read under "{prefix}.{value}" where the value is written in kebab-case:
    /// Sex.Female is "sex.female", Approach.SocioEconomic is "approach.socio-economic".
    /// </summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Words words, string prefix)
        where TEnum : struct, Enum =>
        [.. Enum.GetNames<TEnum>().Select(name => new Choice(name, words[$"{prefix}.{Kebab(name)}"]))];

    /// <summary>A choice for each of these values, read under "{prefix}.{value}".</summary>
    public static IReadOnlyList<Choice> Of(Words words, string prefix, params IEnumerable<string> values) =>
        [.. values.Select(value => new Choice(value, words[$"{prefix}.{value}"]))];

    /// <summary>Yes and no, for a bool.</summary>
    public static IReadOnlyList<Choice> YesNo(Words words) => [new("True", words["yes"], "check"), new("False", words["no"], "x")];

    internal static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
