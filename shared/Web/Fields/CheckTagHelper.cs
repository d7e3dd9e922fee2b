using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>One box to tick, for a bool.</summary>
[HtmlTargetElement("sw-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper(Words words) : Field(words)
{
    protected override void Draw(IHtmlContentBuilder into)
    {
        var isTicked = TypedUnder(Name) is { } typed
            ? typed.Equals("true", StringComparison.OrdinalIgnoreCase)
            : For.Model is true;
        into.AppendHtml(Html.Tag("div", ("class", "sw-check")).With(
            Html.Tag(
                "input",
                ("type", "checkbox"),
                ("id", Id),
                ("name", Name),
                ("value", "true"),
                ("checked", Html.If(isTicked, "checked")),
                ("aria-describedby", DescribedBy)),
            Html.Tag("label", ("for", Id)).With(LabelShown)));
        HintAndError(into);
        // An empty box sends nothing at all; this says "no". The first value wins, and the box stands before it.
        into.AppendHtml(Html.Tag("input", ("type", "hidden"), ("name", Name), ("value", "false")));
    }
}
