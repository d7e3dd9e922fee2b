using System.Globalization;

namespace SocialWatch.Web;

/// <summary>The languages of the screen. The first is what somebody sees who has chosen nothing.</summary>
public sealed record Language(string Code, string Culture, string OwnName, bool RightToLeft)
{
    public static readonly Language Arabic = new("ar", "ar-MA", "العربية", RightToLeft: true);
    public static readonly Language French = new("fr", "fr-MA", "Français", RightToLeft: false);
    public static readonly Language English = new("en", "en-GB", "English", RightToLeft: false);

    public static IReadOnlyList<Language> All { get; } = [Arabic, French, English];

    /// <summary>The language of the present request.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture.Name) ?? Arabic;

    /// <summary>"rtl" or "ltr", as HTML wants it.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";

    /// <summary>The language with this code ("fr") or culture ("fr-MA"), or null.</summary>
    public static Language? Of(string? name) => All.FirstOrDefault(language =>
        name is not null && (name == language.Code || name.StartsWith(language.Code + "-", StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Numbers as Morocco writes them: Western digits in every language, "1.234,5" in Arabic and French. Set here and
    /// not left to the machine, whose tables change between versions.
    /// </summary>
    public CultureInfo ToCulture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(Culture).Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        var numbers = culture.NumberFormat;
        (numbers.NumberGroupSeparator, numbers.NumberDecimalSeparator) = Code == "en" ? (",", ".") : (".", ",");
        numbers.NegativeSign = "-";
        numbers.NumberGroupSizes = [3];
        return culture;
    }
}
