using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>The icons of the kit, drawn once: a timeline has one on every line.</summary>
internal static class Svg
{
    private static readonly ConcurrentDictionary<string, HtmlString> Drawn = new();

    public static HtmlString Of(string name) => Drawn.GetOrAdd(name, static one =>
    {
        using var writer = new StringWriter();
        Icons.Draw(one).WriteTo(writer, HtmlEncoder.Default);
        return new HtmlString(writer.ToString());
    });
}
