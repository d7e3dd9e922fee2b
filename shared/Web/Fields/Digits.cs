using System.Diagnostics.CodeAnalysis;

namespace SocialWatch.Web;

/// <summary>Digits as keyboards here may type them: ٠ to ٩ and ۰ to ۹ count as 0 to 9. Shown are always Western ones.</summary>
public static class Digits
{
    /// <summary>The same text with Western digits.</summary>
    [return: NotNullIfNotNull(nameof(typed))]
    public static string? Western(string? typed) =>
        typed is not null && typed.AsSpan().ContainsAnyInRange('٠', '۹') ? string.Concat(typed.Select(Western)) : typed;

    private static char Western(char typed) => typed switch
    {
        >= '٠' and <= '٩' => (char)('0' + typed - '٠'),
        >= '۰' and <= '۹' => (char)('0' + typed - '۰'),
        _ => typed,
    };
}
