using System.Globalization;
using System.Text.Json;
using SocialWatch.Kernel.People;
using SocialWatch.Web;

namespace SocialWatch.People.Matching;

/// <summary>Says reasons in the reader's language: a sentence each, under "match.{name of the reason}".</summary>
internal static class ReasonWords
{
    // More than these few nobody reads; the rest weighs less.
    private const int MostSaid = 5;

    /// <summary>The weightiest reasons in one line.</summary>
    public static string Of(Words words, Match match) => string.Join(" · ", match.Reasons.Take(MostSaid).Select(reason => Of(words, reason)));

    public static string Of(Words words, Verdict verdict) => words[$"match.verdict.{Kebab(verdict.ToString())}"];

    public static string Of(Words words, Reason reason) => words.Say($"match.{Kebab(reason.GetType().Name)}", [.. reason.GetType().GetProperties()
        .Where(property => property.Name != nameof(Reason.Weight))
        .Select(property => (property.Name, Shown(words, property.GetValue(reason))))]);

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    // A year is no number of things: 1987, never 1.987.
    private static object? Shown(Words words, object? value) => value switch
    {
        NamePart part => words[$"match.part.{Kebab(part.ToString())}"],
        Kinship kinship => words[$"match.kin.{Kebab(kinship.ToString())}"],
        AgeBand age => words[PersonWords.Of(age)],
        int year => year.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
