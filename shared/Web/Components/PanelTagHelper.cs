using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>
/// A part of the page that folds, usually around a form. "#id" in the address opens it. Either it contains its content
/// (an sw-form with the same id), or it names the page the form is on with from: with script the form is fetched into
/// the panel when it is first opened, without script it is a link to that page.
/// </summary>
[HtmlTargetElement("sw-panel")]
public sealed class PanelTagHelper(Words words) : TagHelper
{
    /// <summary>The id of the form inside ("goal"), which is also what a refusal's SuppliedBy names.</summary>
    public string Id { get; set; } = "";

    /// <summary>Word key of the line that opens it.</summary>
    public string? Title { get; set; }

    public string? TitleText { get; set; }

    public string? Icon { get; set; }

    /// <summary>Address of the page that has an sw-form with this id.</summary>
    public string? From { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var title = TitleText ?? (Title is null ? "" : words[Title]);
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", "panel-" + Id);
        output.Attributes.SetAttribute("class", "sw-panel");
        if (Open)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        }

        output.Content.AppendHtml(Html.Tag("summary", ("class", "sw-panel__title")).With(
            Icon is null ? null : Icons.Draw(Icon),
            Html.Tag("span").With(title),
            Html.Tag("span", ("class", "sw-panel__mark")).With(Icons.Draw("chevron-down"))));
        output.Content.AppendHtml(Html.Tag("div", ("class", "sw-panel__inside")).With(From is null ? inside : Fetched(title)));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Fetched(string title) => Html.Tag(
        "div",
        ("id", Id),
        ("hx-get", From),
        ("hx-trigger", $"{(Open ? "load" : "toggle from:#panel-" + Id)} once"),
        ("hx-target", "this"),
        ("hx-select", "#" + Id),
        ("hx-swap", "outerHTML")).With(Html.Tag("a", ("href", From)).With(title));
}
