using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>One answer out of many, in a list that folds. For fewer than eight answers prefer tiles.</summary>
[HtmlTargetElement("sw-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper(Words words) : Field(words)
{
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>Word key of the first line, which answers nothing.</summary>
    public string Empty { get; set; } = "choose";

    protected override string WhenEmpty => "field.choose";

    protected override void Draw(IHtmlContentBuilder into)
    {
        LabelHintError(into);
        var chosen = Value();
        var select = Html.Tag(
            "select",
            ("id", Id),
            ("name", Name),
            ("class", ClassOf("govuk-select")),
            ("aria-required", Html.If(!IsOptional, "true")),
            ("aria-invalid", Html.If(Error is not null, "true")),
            ("aria-describedby", DescribedBy));
        select.With(Html.Tag("option", ("value", "")).With(Words[Empty]));
        foreach (var item in Items)
        {
            select.With(Html.Tag("option", ("value", item.Value), ("selected", Html.If(item.Value == chosen, "selected"))).With(item.Text));
        }

        into.AppendHtml(select);
    }
}
