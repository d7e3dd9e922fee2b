using Microsoft.AspNetCore.Html;

namespace SocialWatch.Web;

/// <summary>Lying bars: the name above, a bar for each series under it with its number at the end.</summary>
internal static class Bars
{
    private const int NameHeight = 28;
    private const int BarHeight = 20;
    private const int Gap = 12;

    // The rest of the width is for the number after the longest bar.
    private const decimal Longest = 82;

    public static IHtmlContent Draw(Chart chart, string name, bool rightToLeft)
    {
        var scale = Scale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        var rowHeight = NameHeight + chart.Series.Count * (BarHeight + 4) + Gap;
        var drawing = new Drawing(rightToLeft, name, chart.Labels.Count * rowHeight, "bars");

        foreach (var (at, label) in chart.Labels.Index())
        {
            var top = at * rowHeight;
            drawing.Text(0, top + 19, "start", label, "sw-chart__name");
            foreach (var (which, series) in chart.Series.Index())
            {
                var y = top + NameHeight + which * (BarHeight + 4);
                var value = series.At(at);
                var length = scale.Share(value ?? 0) * Longest;
                drawing.Box(0, length, y, BarHeight, $"sw-chart__s{which + 1}", value is null ? null : $"{label}, {series.Name}: {Numbers.Show(value.Value)}", round: 3);
                drawing.Text(length + 1.5m, y + 15, "start", value is null ? "–" : Numbers.Show(value.Value), "sw-chart__value");
            }
        }

        return drawing.Done();
    }
}
