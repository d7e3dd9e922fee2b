using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>The button that sends the form. At most one primary button on a page.</summary>
[HtmlTargetElement("sw-submit", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SubmitTagHelper(Words words) : TagHelper
{
    /// <summary>Word key of what it does.</summary>
    public string Text { get; set; } = "save";

    public string? Icon { get; set; }

    /// <summary>"primary", "secondary" or "warning" (what cannot be undone).</summary>
    public string Kind { get; set; } = "primary";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", "govuk-button" + (Kind == "primary" ? "" : $" govuk-button--{Kind}"));
        if (Icon is not null)
        {
            output.Content.AppendHtml(Icons.Draw(Icon));
        }

        output.Content.Append(words[Text]);
    }
}
