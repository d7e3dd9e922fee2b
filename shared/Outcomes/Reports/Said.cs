using System.Globalization;
using System.Text.Json.Serialization;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>One text in the three languages, kept together: a report that was published says the same in ten years, whatever a word is changed to.</summary>
internal sealed record Said(string Ar, string Fr, string En)
{
    private static readonly CultureInfo[] Cultures = [Language.Arabic.ToCulture(), Language.French.ToCulture(), Language.English.ToCulture()];

    /// <summary>In the language of the present request.</summary>
    [JsonIgnore]
    public string Here => Language.Current.Code switch { "fr" => Fr, "en" => En, _ => Ar };

    /// <summary>What is said in each language in turn.</summary>
    public static Said In(Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            return new Said(Say(Cultures[0]), Say(Cultures[1]), Say(Cultures[2]));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        string Say(CultureInfo culture)
        {
            CultureInfo.CurrentUICulture = culture;
            return say();
        }
    }
}
