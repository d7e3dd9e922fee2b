using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>A number, with its unit beside it. A text box that asks phones for digits: number boxes change by scrolling and drop what is wrong.</summary>
[HtmlTargetElement("sw-number", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NumberTagHelper(Words words) : Field(words)
{
    /// <summary>Word key of the unit ("days").</summary>
    public string? Unit { get; set; }

    public string? UnitText { get; set; }

    /// <summary>Whether parts of a whole may be typed.</summary>
    public bool Decimals { get; set; }

    protected override void Draw(IHtmlContentBuilder into)
    {
        LabelHintError(into);
        var unit = UnitText ?? (Unit is null ? null : Words[Unit]);
        var input = Html.Tag(
            "input",
            ("id", Id),
            ("name", Name),
            ("class", ClassOf("govuk-input") + " sw-number"),
            ("type", "text"),
            ("inputmode", Decimals ? "decimal" : "numeric"),
            ("dir", "ltr"),
            ("autocomplete", "off"),
            ("value", Value()),
            ("aria-required", Html.If(!IsOptional, "true")),
            ("aria-invalid", Html.If(Error is not null, "true")),
            ("aria-describedby", DescribedBy));
        into.AppendHtml(unit is null
            ? input
            : Html.Tag("div", ("class", "sw-with-unit")).With(input, Html.Tag("span", ("class", "sw-unit")).With(unit)));
    }
}
