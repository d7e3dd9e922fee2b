using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SocialWatch.Web;

/// <summary>
/// Shapes of a chart. Widths are percentages of the place there is and heights are pixels, so that a chart fits a phone
/// without its letters shrinking; "along" counts from where reading begins, so that every chart turns with the language.
/// </summary>
internal sealed class Drawing(bool rightToLeft, string name, int height, string kind)
{
    private readonly TagBuilder _svg = Html.Tag(
        "svg",
        ("class", "sw-chart__svg sw-chart__svg--" + kind),
        ("width", "100%"),
        ("height", Number(height)),
        // Anchors of text mean sides here, whatever the page's direction; the shapes are already turned.
        ("direction", "ltr"),
        ("role", "img"),
        ("aria-label", name));

    public IHtmlContent Done() => _svg;

    /// <summary>A box that begins at a share of the width and is so wide.</summary>
    public void Box(decimal along, decimal wide, decimal top, decimal high, string style, string? says = null, int round = 0)
    {
        var start = rightToLeft ? 100 - along - wide : along;
        _svg.With(Html.Tag(
            "rect",
            ("class", style),
            ("x", Percent(start)),
            ("width", Percent(wide)),
            ("y", Number(top)),
            ("height", Number(high)),
            ("rx", round == 0 ? null : Number(round))).With(Says(says)));
    }

    public void Line(decimal fromAlong, decimal fromTop, decimal toAlong, decimal toTop, string style) => _svg.With(Html.Tag(
        "line",
        ("class", style),
        ("x1", Percent(Side(fromAlong))),
        ("y1", Number(fromTop)),
        ("x2", Percent(Side(toAlong))),
        ("y2", Number(toTop))));

    public void Dot(decimal along, decimal top, string style, string says) => _svg.With(Html.Tag(
        "circle",
        ("class", style),
        ("cx", Percent(Side(along))),
        ("cy", Number(top)),
        ("r", "4")).With(Says(says)));

    /// <summary>Text that begins, is centred or ends at a share of the width, in the order of reading.</summary>
    public void Text(decimal along, decimal top, string anchor, string text, string style) => _svg.With(Html.Tag(
        "text",
        ("class", style),
        ("x", Percent(Side(along))),
        ("y", Number(top)),
        ("text-anchor", Turned(anchor))).With(text));

    private decimal Side(decimal along) => rightToLeft ? 100 - along : along;

    private string Turned(string anchor) => (rightToLeft, anchor) switch
    {
        (true, "start") => "end",
        (true, "end") => "start",
        _ => anchor,
    };

    private static TagBuilder? Says(string? text) => text is null ? null : Html.Tag("title").With(text);

    private static string Percent(decimal number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static string Number(decimal number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
