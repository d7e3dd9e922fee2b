namespace SocialWatch.Web;

/// <summary>
/// What a programme calls its own: "programme.{id}", "{programme}.stage.{id}", "{programme}.act.{id}", "category.{id}". Of a
/// module that is not installed any more there are no words.
/// </summary>
public static class ProgrammeWords
{
    public static string Programme(this Words words, string programme) => words.Of($"programme.{programme}");

    public static string Stage(this Words words, string programme, string stage) => words.Of($"{programme}.stage.{stage}");

    public static string Act(this Words words, string programme, string kind) => words.Of($"{programme}.act.{kind}");

    /// <summary>Categories are the national initiative's, the same whichever programme serves them, unless a module has words of its own.</summary>
    public static string Category(this Words words, string programme, string category) =>
        words.Of($"{programme}.category.{category}", $"category.{category}");

    // A stored name is no word: the reader is told why there is none.
    private static string Of(this Words words, params IEnumerable<string> keys) =>
        keys.FirstOrDefault(words.Has) is { } key ? words[key] : words["absent-module"];
}
