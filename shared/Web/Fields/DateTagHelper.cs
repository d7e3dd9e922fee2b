using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SocialWatch.Web;

/// <summary>A day in three boxes: day, month by its Moroccan name, year. No calendar to open, the same on every phone.</summary>
[HtmlTargetElement("sw-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(Words words, Dates dates) : Field(words)
{
    protected override string FocusId => Id + "_Day";

    protected override void Draw(IHtmlContentBuilder into)
    {
        var inside = new HtmlContentBuilder();
        inside.AppendHtml(Html.Tag("legend", ("class", "govuk-fieldset__legend")).With(LabelContent()));
        HintAndError(inside);
        inside.AppendHtml(Html.Tag("div", ("class", "sw-date"), ("id", Id)).With(
            Box("Day", 2, Part(day => day.Day)),
            MonthBox(),
            Box("Year", 4, Part(day => day.Year))));
        into.AppendHtml(Html.Tag("fieldset", ("class", "govuk-fieldset"), ("aria-describedby", DescribedBy)).With(inside));
    }

    private TagBuilder Box(string part, int digits, string value) => Html.Tag("div", ("class", "sw-date__part")).With(
        LabelOf(part),
        Html.Tag(
            "input",
            ("id", $"{Id}_{part}"),
            ("name", $"{Name}.{part}"),
            ("class", ClassOf("govuk-input") + $" sw-date__{part.ToLowerInvariant()}"),
            ("type", "text"),
            ("inputmode", "numeric"),
            ("dir", "ltr"),
            ("maxlength", digits.ToString(CultureInfo.InvariantCulture)),
            ("autocomplete", "off"),
            ("value", TypedUnder($"{Name}.{part}") ?? value),
            ("aria-invalid", Html.If(Error is not null, "true"))));

    private TagBuilder MonthBox()
    {
        var chosen = TypedUnder(Name + ".Month") ?? Part(day => day.Month);
        var select = Html.Tag(
            "select",
            ("id", Id + "_Month"),
            ("name", Name + ".Month"),
            ("class", ClassOf("govuk-select")),
            ("aria-invalid", Html.If(Error is not null, "true")));
        select.With(Html.Tag("option", ("value", "")).With(Words["choose"]));
        for (var month = 1; month <= 12; month++)
        {
            var value = month.ToString(CultureInfo.InvariantCulture);
            var isChosen = int.TryParse(Digits.Western(chosen), CultureInfo.InvariantCulture, out var number) && number == month;
            select.With(Html.Tag("option", ("value", value), ("selected", Html.If(isChosen, "selected"))).With(dates.Month(month)));
        }

        return Html.Tag("div", ("class", "sw-date__part")).With(LabelOf("Month"), select);
    }

    private TagBuilder LabelOf(string part) =>
        Html.Tag("label", ("class", "govuk-label sw-label-small"), ("for", $"{Id}_{part}")).With(Words["date." + part.ToLowerInvariant()]);

    // Whatever was sent stands in the boxes; before that, the day the property holds.
    private string Part(Func<DateOnly, int> part) =>
        DateOnly.TryParseExact(TypedUnder(Name), "yyyy-MM-dd", out var sent) ? part(sent).ToString(CultureInfo.InvariantCulture)
        : For.Model is DateOnly day && day != default ? part(day).ToString(CultureInfo.InvariantCulture)
        : "";
}
