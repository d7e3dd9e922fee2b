using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>A number that matters, with what it counts; a link to what stands behind it where the reader may see that.</summary>
[HtmlTargetElement("sw-stat", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatTagHelper(Words words) : TagHelper
{
    public decimal Number { get; set; }

    /// <summary>Instead of the number, when it is not a plain one ("4 / 12").</summary>
    public string? Shown { get; set; }

    /// <summary>Word key of what is counted.</summary>
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public string? Href { get; set; }

    /// <summary>A few words under it ("last week 14").</summary>
    public string? Note { get; set; }

    public Meaning Meaning { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "div" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sw-stat sw-stat--{Choice.Kebab(Meaning.ToString())}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content
            .AppendHtml(Html.Tag("span", ("class", "sw-stat__number")).With(Html.Tag("bdi").With(Shown ?? Numbers.Show(Number))))
            .Append(" ")
            .AppendHtml(Html.Tag("span", ("class", "sw-stat__label")).With(LabelText ?? (Label is null ? "" : words[Label])));
        if (Note is not null)
        {
            output.Content.Append(" ").AppendHtml(Html.Tag("span", ("class", "sw-stat__note")).With(Note));
        }
    }
}
