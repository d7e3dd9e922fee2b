using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>Answers as large tiles to tap: one of them, or several when the property is a list.</summary>
[HtmlTargetElement("sw-tiles", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TilesTagHelper(Words words) : Field(words)
{
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>"many" for narrow tiles side by side, "rows" for one under the other; as many as fit when absent.</summary>
    public string? Layout { get; set; }

    // More than fit on a phone's screen are searched, not read.
    private const int FoundByWord = 12;

    protected override string FocusId => Id + "_0";

    protected override string WhenEmpty => "field.choose";

    protected override void Draw(IHtmlContentBuilder into)
    {
        var several = For.Metadata.IsEnumerableType;
        var chosen = Chosen(several);
        var tiles = Html.Tag("div", ("class", "sw-tiles" + (Layout is null ? "" : $" sw-tiles--{Layout}")), ("id", Id));
        string? group = null;
        foreach (var (at, item) in Items.Index())
        {
            if (item.Group is not null && item.Group != group)
            {
                tiles.With(Html.Tag("p", ("class", "sw-tiles__group")).With(item.Group));
            }

            group = item.Group;
            tiles.With(Tile(item, several, chosen.Contains(item.Value), $"{Id}_{at.ToString(CultureInfo.InvariantCulture)}"));
        }

        var inside = new HtmlContentBuilder();
        inside.AppendHtml(Html.Tag("legend", ("class", "govuk-fieldset__legend")).With(LabelContent()));
        HintAndError(inside);
        if (Items.Count() > FoundByWord)
        {
            inside.AppendHtml(Finder());
        }

        inside.AppendHtml(tiles);
        into.AppendHtml(Html.Tag(
            "fieldset",
            ("class", "govuk-fieldset"),
            ("role", several ? null : "radiogroup"),
            ("aria-required", Html.If(!several && !IsOptional, "true")),
            ("aria-invalid", Html.If(!several && Error is not null, "true")),
            ("aria-describedby", DescribedBy)).With(inside));
    }

    // Of use with script alone: it shows itself then, and sends nothing.
    private TagBuilder Finder() => Html.Tag("div", ("class", "sw-tiles__find"), ("hidden", "hidden")).With(
        Html.Tag("label", ("class", "govuk-label"), ("for", Id + "-find")).With(Words["tiles.find"]),
        Html.Tag("input", ("type", "search"), ("id", Id + "-find"), ("class", "govuk-input"), ("data-find-in", Id), ("autocomplete", "off"), ("dir", "auto")),
        Html.Tag("p", ("class", "sw-tiles__none"), ("role", "status"), ("data-none", Words["no-results"])));

    private TagBuilder Tile(Choice item, bool several, bool isChosen, string id) => Html.Tag("div", ("class", "sw-tile")).With(
        Html.Tag(
            "input",
            ("type", several ? "checkbox" : "radio"),
            ("id", id),
            ("name", Name),
            ("value", item.Value),
            ("class", "sw-tile__input"),
            ("checked", Html.If(isChosen, "checked")),
            ("aria-describedby", item.Hint is null ? null : id + "-hint")),
        Html.Tag("label", ("for", id), ("class", "sw-tile__label")).With(
            item.Icon is null ? null : Icons.Draw(item.Icon),
            Html.Tag("span", ("class", "sw-tile__text")).With(item.Text)),
        item.Hint is null ? null : Html.Tag("div", ("id", id + "-hint"), ("class", "sw-tile__hint")).With(item.Hint));

    private HashSet<string> Chosen(bool several)
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
        {
            return [.. entry.RawValue as string[] ?? [entry.RawValue.ToString() ?? ""]];
        }

        return several ? [.. (For.Model as IEnumerable ?? Array.Empty<object>()).Cast<object?>().Select(Format)] : [Format(For.Model)];
    }
}
