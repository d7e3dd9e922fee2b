using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>What the colour of a tag says; the text says it too.</summary>
public enum Meaning
{
    /// <summary>Just so: nothing to do.</summary>
    Calm,

    /// <summary>Going on, ours.</summary>
    Active,

    /// <summary>Done, in order, accepted.</summary>
    Good,

    /// <summary>Soon, look at it.</summary>
    Attention,

    /// <summary>Late, dangerous, refused.</summary>
    Urgent,
}

/// <summary>A short word on a coloured ground. The text is already in the reader's language.</summary>
public sealed record Tag(string Text, Meaning Meaning = Meaning.Calm)
{
    public IHtmlContent Draw() =>
        Html.Tag("strong", ("class", $"sw-tag sw-tag--{Choice.Kebab(Meaning.ToString())}")).With(Text);
}

/// <summary>&lt;sw-tag meaning="Urgent"&gt;text&lt;/sw-tag&gt;</summary>
[HtmlTargetElement("sw-tag")]
public sealed class TagTagHelper : TagHelper
{
    public Meaning Meaning { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", $"sw-tag sw-tag--{Choice.Kebab(Meaning.ToString())}");
    }
}
