using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SocialWatch.Web;

/// <summary>The numbers of a chart, each leading to what stands behind it where there is a link.</summary>
internal static class ChartTable
{
    public static IHtmlContent Draw(Chart chart, Words words) => Html.Tag(
        "details",
        ("class", "sw-chart__numbers"),
        ("open", Html.If(chart.TableOpen))).With(
        Html.Tag("summary").With(words["chart.table"]),
        Html.Tag("div", ("class", "sw-scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", chart.Title)).With(
            Html.Tag("table").With(
                Html.Tag("caption", ("class", "govuk-visually-hidden")).With(chart.Title),
                Html.Tag("thead").With(Head(chart, words)),
                Body(chart))));

    private static TagBuilder Head(Chart chart, Words words)
    {
        var row = Html.Tag("tr").With(Html.Tag("th", ("scope", "col")).With(chart.LabelHead ?? words["chart.label"]));
        foreach (var series in chart.Series)
        {
            row.With(Html.Tag("th", ("scope", "col"), ("class", "sw-num")).With(series.Name));
        }

        return row;
    }

    private static TagBuilder Body(Chart chart)
    {
        var body = Html.Tag("tbody");
        foreach (var (at, label) in chart.Labels.Index())
        {
            var row = Html.Tag("tr").With(Html.Tag("th", ("scope", "row")).With(label));
            foreach (var series in chart.Series)
            {
                row.With(Html.Tag("td", ("class", "sw-num")).With(Cell(series, at)));
            }

            body.With(row);
        }

        return body;
    }

    private static object Cell(Series series, int at)
    {
        var shown = series.At(at) is { } value ? Numbers.Show(value) : "–";
        return series.LinkAt(at) is { } link ? Html.Tag("a", ("href", link)).With(shown) : shown;
    }
}
