using Microsoft.AspNetCore.Html;

namespace SocialWatch.Web;

/// <summary>Lying bars: the name and the numbers above, a bar for each series under them.</summary>
internal static class Bars
{
    private const int NameHeight = 26;
    private const int BarHeight = 14;
    private const int Gap = 14;

    public static IHtmlContent Draw(Chart chart, string name, bool rightToLeft)
    {
        var scale = Scale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        var rowHeight = NameHeight + chart.Series.Count * (BarHeight + 3) + Gap;
        var drawing = new Drawing(rightToLeft, name, chart.Labels.Count * rowHeight, "bars");

        foreach (var (at, label) in chart.Labels.Index())
        {
            var top = at * rowHeight;
            drawing.Text(0, top + 18, "start", label, "sw-chart__name");
            drawing.Text(100, top + 18, "end", Values(chart, at), "sw-chart__value");
            foreach (var (which, series) in chart.Series.Index())
            {
                var y = top + NameHeight + which * (BarHeight + 3);
                drawing.Box(0, 100, y, BarHeight, "sw-chart__track", round: 3);
                if (series.At(at) is { } value)
                {
                    drawing.Box(0, scale.Share(value) * 100, y, BarHeight, $"sw-chart__s{which + 1}", $"{series.Name}: {Numbers.Show(value)}", round: 3);
                }
            }
        }

        return drawing.Done();
    }

    private static string Values(Chart chart, int at) =>
        string.Join(" / ", chart.Series.Select(series => series.At(at) is { } value ? Numbers.Show(value) : "–"));
}
