namespace SocialWatch.Kernel.Configuration;

/// <summary>Names of the program as they stand in files: FamilyReintegration is "family-reintegration".</summary>
internal static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat($"{value}".Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));

    public static T? Read<T>(string text)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Of(value) == text).Select(value => (T?)value).FirstOrDefault();
}
