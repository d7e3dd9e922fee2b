using System.Globalization;
using SocialWatch.Kernel.People;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Rows;

/// <summary>Years and what the cell counts them as.</summary>
internal static class Ages
{
    public static AgeBand Band(int years) => years switch
    {
        < 13 => AgeBand.Under13,
        < 18 => AgeBand.From13To17,
        < 26 => AgeBand.From18To25,
        < 60 => AgeBand.From26To59,
        _ => AgeBand.From60,
    };

    public static int Between(DateOnly born, DateOnly today) => today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);

    /// <summary>Whether a word in a column of ages is a number and needs no meaning.</summary>
    public static bool IsNumber(string text) =>
        int.TryParse(Digits.Western(text).Replace("سنة", "", StringComparison.Ordinal).Replace("ans", "", StringComparison.OrdinalIgnoreCase).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
