using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>Text: one line, or several with rows. The limit comes from maxlength or from the property, and is said.</summary>
[HtmlTargetElement("sw-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextTagHelper(Words words) : Field(words)
{
    /// <summary>Lines shown; one line when absent.</summary>
    public int Rows { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>text, tel, email, password or search.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What the browser may fill in ("off", "name", "one-time-code", …).</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Which keyboard a phone shows ("numeric" for codes).</summary>
    public string? Inputmode { get; set; }

    /// <summary>How wide: "short" for codes and phones, otherwise as wide as reading allows.</summary>
    public string? Width { get; set; }

    protected override void Draw(IHtmlContentBuilder into)
    {
        LabelHintError(into);
        var limit = Maxlength ?? LimitOfProperty();
        var several = Rows > 1;
        var tag = Html.Tag(
            several ? "textarea" : "input",
            ("id", Id),
            ("name", Name),
            ("class", ClassOf(several ? "govuk-textarea" : "govuk-input") + (Width == "short" ? " sw-short" : "")),
            ("type", several ? null : Type),
            ("rows", several ? Rows.ToString(CultureInfo.InvariantCulture) : null),
            ("maxlength", limit?.ToString(CultureInfo.InvariantCulture)),
            ("autocomplete", Autocomplete ?? "off"),
            ("inputmode", Inputmode),
            // Codes, numbers and addresses run left to right in every language; names decide by their first letter.
            ("dir", Type is "tel" or "email" or "password" || Inputmode == "numeric" ? "ltr" : "auto"),
            ("required", null),
            ("aria-required", Html.If(!IsOptional, "true")),
            ("aria-invalid", Html.If(Error is not null, "true")),
            ("aria-describedby", JoinIds(DescribedBy, several && limit is not null ? Id + "-limit" : null)));
        if (several)
        {
            // HTML drops one line break after the start tag.
            tag.With("\n" + Value());
        }
        else if (Type != "password")
        {
            tag.Attributes["value"] = Value();
        }

        into.AppendHtml(tag);
        if (several && limit is { } most)
        {
            into.AppendHtml(Html.Tag("div", ("id", Id + "-limit"), ("class", "govuk-hint sw-limit"), ("data-left-for", Id))
                .With(Words.Count("field.at-most", most)));
        }
    }

    private static string? JoinIds(string? one, string? two) => (one, two) switch
    {
        (null, _) => two,
        (_, null) => one,
        _ => $"{one} {two}",
    };

    private int? LimitOfProperty() => (For.Metadata as DefaultModelMetadata)?.Attributes.Attributes
        .Select(attribute => attribute switch
        {
            StringLengthAttribute length => length.MaximumLength,
            MaxLengthAttribute { Length: > 0 } length => length.Length,
            TypedAttribute typed => typed.Longest,
            _ => (int?)null,
        })
        .FirstOrDefault(length => length is not null);
}
