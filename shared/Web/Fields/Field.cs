using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>
/// What every field of a form has: a label, perhaps a hint, what was typed before, and what is wrong with it. The label
/// and the hint are word keys; data (a field a cell has added) comes as label-text and hint-text.
/// </summary>
public abstract class Field(Words words) : TagHelper
{
    /// <summary>The property the field fills, as in asp-for.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>Word key of the label.</summary>
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    /// <summary>Word key of the hint.</summary>
    public string? Hint { get; set; }

    public string? HintText { get; set; }

    /// <summary>Whether leaving it empty is fine, and said so beside the label. Unless given, what the property's type says.</summary>
    public bool? Optional { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected Words Words => words;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id { get; private set; } = "";

    protected string LabelShown => LabelText ?? (Label is null ? For.Name : words[Label]);

    private string? HintShown => HintText ?? (Hint is null ? null : words[Hint]);

    protected bool IsOptional => Optional ?? !For.Metadata.IsRequired;

    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
        ? Complaint(entry.Errors[0].ErrorMessage)
        : null;

    /// <summary>What is said when nothing was given: fields that are chosen from say "choose", not "fill in".</summary>
    protected virtual string WhenEmpty => "field.required";

    private string Complaint(string message) =>
        message.Length == 0 ? words["field.wrong"]
        : message == words["field.required"] ? words[WhenEmpty]
        : message;

    /// <summary>Ids of hint and error, for aria-describedby.</summary>
    protected string? DescribedBy
    {
        get
        {
            string[] ids = [.. HintShown is null ? [] : (string[])[Id + "-hint"], .. Error is null ? [] : (string[])[Id + "-error"]];
            return ids.Length == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <summary>The id the summary of errors leads to: the first thing that takes focus.</summary>
    protected virtual string FocusId => Id;

    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var form = context.Items.TryGetValue(typeof(FormTagHelper), out var id) ? id + "-" : "";
        Id = form + TagBuilder.CreateSanitizedId(Name, "_");
        FormFields.Of(ViewContext).Add(Name, LabelShown, FocusId, Error);
        var inside = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (Error is null ? "" : " govuk-form-group--error"));
        Draw(output.Content);
        output.Content.AppendHtml(inside);
    }

    protected abstract void Draw(IHtmlContentBuilder into);

    /// <summary>What was typed, or else what the property holds.</summary>
    protected string Value() => TypedUnder(Name) ?? Format(For.Model);

    protected string? TypedUnder(string name) =>
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null
            ? entry.RawValue as string ?? (entry.RawValue as string[])?.FirstOrDefault() ?? entry.AttemptedValue
            : null;

    protected static string Format(object? value) => value switch
    {
        null => "",
        Enum => value.ToString()!,
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    protected void LabelHintError(IHtmlContentBuilder into)
    {
        into.AppendHtml(Html.Tag("label", ("class", "govuk-label"), ("for", Id)).With(LabelContent()));
        HintAndError(into);
    }

    protected void HintAndError(IHtmlContentBuilder into)
    {
        if (HintShown is { } hint)
        {
            into.AppendHtml(Html.Tag("div", ("id", Id + "-hint"), ("class", "govuk-hint")).With(hint));
        }

        if (Error is { } error)
        {
            into.AppendHtml(Html.Tag("p", ("id", Id + "-error"), ("class", "govuk-error-message"))
                .With(Html.Tag("span", ("class", "govuk-visually-hidden")).With(words["errors.prefix"] + ": "), error));
        }
    }

    protected IHtmlContent LabelContent()
    {
        var content = new HtmlContentBuilder().Append(LabelShown);
        return IsOptional
            ? content.Append(" ").AppendHtml(Html.Tag("span", ("class", "sw-optional")).With($"({words["optional"]})"))
            : content;
    }

    protected string ClassOf(string name) => Error is null ? name : $"{name} {name}--error";
}
