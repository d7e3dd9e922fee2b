using System.Collections;
using System.Globalization;
using System.Reflection;

namespace SocialWatch.Conformance;

/// <summary>A value as text, the same for values that hold the same: collections compare by what is in them, not by which they are.</summary>
internal static class Description
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => text,
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool or Type => $"{value}",
        IDictionary pairs => $"{{{string.Join(", ", pairs.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(pairs[key])}").Order(StringComparer.Ordinal))}}}",
        IEnumerable several => $"[{string.Join(", ", several.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => $"{property.Name}={Of(property.GetValue(value))}"))})",
    };
}
