using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>The icons, drawn into the page so that they take the colour of the text and cost no request.</summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Drawings = Read();

    // They point along the line of reading, so they turn with it. Clocks, phones and checks do not.
    private static readonly HashSet<string> Turning =
        ["arrow-left", "arrow-right", "chevron-right", "external-link", "footprints", "list", "log-out", "menu", "route", "send", "truck", "undo-2", "bus"];

    /// <summary>Names of all icons there are.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>An icon for the eye only: the text beside it says the same.</summary>
    public static IHtmlContent Draw(string name) => Html.Tag(
        "svg",
        ("class", Turning.Contains(name) ? "sw-icon sw-icon--turns" : "sw-icon"),
        ("viewBox", "0 0 24 24"),
        ("width", "24"),
        ("height", "24"),
        ("fill", "none"),
        ("stroke", "currentColor"),
        ("stroke-width", "2"),
        ("stroke-linecap", "round"),
        ("stroke-linejoin", "round"),
        ("aria-hidden", "true"),
        ("focusable", "false")).With(new HtmlString(Of(name)));

    private static string Of(string name) => Drawings.TryGetValue(name, out var drawing)
        ? drawing
        : throw new ArgumentException($"There is no icon \"{name}\". Add it to tools/assets/icons.txt and build the assets.", nameof(name));

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Icons).Assembly.GetManifestResourceStream("icons.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}

/// <summary>An icon beside a text that says the same; with a label when it stands alone.</summary>
[HtmlTargetElement("sw-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(Words words) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>Word key of what it means, when no text beside it says so.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(Icons.Draw(Name));
        if (Label is not null)
        {
            output.Content.AppendHtml(Html.Tag("span", ("class", "govuk-visually-hidden")).With(words[Label]));
        }
    }
}
