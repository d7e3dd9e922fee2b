using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>
/// A form that posts, with its own summary of errors. With script only the form is replaced when it comes back
/// (the answer may be a whole page: the part with the same id is taken); without script the page answers as usual.
/// </summary>
[HtmlTargetElement("sw-form")]
public sealed class FormTagHelper(Words words, IAntiforgery antiforgery) : TagHelper
{
    private const string Which = "sw-form";

    /// <summary>Short and unique on the page ("goal"): links to "#goal" lead here and open the panel around it.</summary>
    public string Id { get; set; } = "form";

    /// <summary>Where it is sent; the present address when absent.</summary>
    public string? Action { get; set; }

    /// <summary>Whether files are sent.</summary>
    public bool Files { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(FormTagHelper)] = Id;
        var inside = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var action = Action ?? request.PathBase + request.Path + request.QueryString;

        output.TagName = "div";
        output.Attributes.SetAttribute("id", Id);
        output.Attributes.SetAttribute("class", "sw-form");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Html.Tag(
            "form",
            ("method", "post"),
            ("action", action),
            ("enctype", Html.If(Files, "multipart/form-data")),
            ("novalidate", ""),
            ("hx-post", action),
            ("hx-encoding", Html.If(Files, "multipart/form-data")),
            ("hx-target", "#" + Id),
            ("hx-select", "#" + Id),
            ("hx-swap", "outerHTML"),
            ("hx-disabled-elt", "find button[type=submit]")).With(
            IsTheOneSent() ? new ErrorSummary(words, ViewContext) : null,
            Html.Tag("input", ("type", "hidden"), ("name", Which), ("value", Id)),
            antiforgery.GetHtml(ViewContext.HttpContext),
            inside));
    }

    // Two forms on one page must not show each other's errors.
    private bool IsTheOneSent()
    {
        var request = ViewContext.HttpContext.Request;
        return !request.HasFormContentType || request.Form[Which] is [] || request.Form[Which] == Id;
    }
}
