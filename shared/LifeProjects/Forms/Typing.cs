using System.Collections.Concurrent;
using System.Reflection;
using SocialWatch.Kernel;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>Text between a box on the screen and a command.</summary>
internal static class Typing
{
    private static readonly ConcurrentDictionary<(Type, string), int> Limits = new();

    /// <summary>How long a text of a command may be: said once, on the command.</summary>
    public static int Longest<TCommand>(string property) => Limits.GetOrAdd((typeof(TCommand), property), static of =>
        of.Item1.GetProperty(of.Item2)!.GetCustomAttribute<TypedAttribute>()!.Longest);

    /// <summary>As it was typed, without the ends. Browsers send two characters for a line break and count one.</summary>
    public static string Text(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";

    /// <summary>The same for a box that may stay empty.</summary>
    public static string? TextOrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Text(typed);
}
