using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

/// <summary>The room, read in one language.</summary>
internal static class In
{
    public static string Root { get; } = typeof(In).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Root").Value!;

    public static Words Words { get; } = new([typeof(In).Assembly], NullLogger<Words>.Instance);

    public static Dates Dates { get; } = new(Words);

    public static void Language(string code)
    {
        var culture = SocialWatch.Web.Language.Of(code)!.ToCulture();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }

    public static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }

    public static string Drawn(Chart chart)
    {
        var output = new TagHelperOutput("sw-chart", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new ChartTagHelper(Words) { Of = chart }.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        return Html(output);
    }
}
