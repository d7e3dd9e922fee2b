using System.Collections.Concurrent;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>Names of enum values as word keys are written: ReturnedToStreet is "returned-to-street".</summary>
internal static class Kebab
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum value) => Known.GetOrAdd(value, static one => Of(one.ToString()));

    public static string Of(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
