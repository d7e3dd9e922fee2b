using System.Globalization;

namespace SocialWatch.Web;

/// <summary>Numbers as the reader writes them, always with Western digits.</summary>
public static class Numbers
{
    private static readonly Dictionary<string, CultureInfo> Cultures = Language.All.ToDictionary(l => l.Code, l => l.ToCulture());

    /// <summary>"1.234" in Arabic and French, "1,234" in English; at most two decimals.</summary>
    public static string Show(decimal number) => number.ToString("#,##0.##", Cultures[Language.Current.Code]);

    /// <summary>A share as a percentage without decimals: 0.125 is "13 %" ("13%" in English).</summary>
    public static string Percent(decimal share)
    {
        var number = Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        return Language.Current.Code == "fr" ? number + " %" : number + "%";
    }
}
