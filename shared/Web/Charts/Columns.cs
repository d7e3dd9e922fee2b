using Microsoft.AspNetCore.Html;

namespace SocialWatch.Web;

/// <summary>What stands along time: columns with series on top of each other, or a line for each.</summary>
internal static class Columns
{
    private const int Top = 24;
    private const int PlotHeight = 220;
    private const int Bottom = Top + PlotHeight;
    private const int Height = Bottom + 30;

    public static IHtmlContent DrawColumns(Chart chart, string name, bool rightToLeft)
    {
        var totals = Enumerable.Range(0, chart.Labels.Count).Select(at => chart.Series.Sum(series => series.At(at) ?? 0)).ToList();
        var scale = Scale.For(totals.Max());
        var drawing = Start(chart, scale, name, rightToLeft, "columns");
        var slot = 100m / chart.Labels.Count;
        foreach (var (at, label) in chart.Labels.Index())
        {
            var standing = 0m;
            foreach (var (which, series) in chart.Series.Index())
            {
                if (series.At(at) is { } value)
                {
                    var high = scale.Share(value) * PlotHeight;
                    drawing.Box(at * slot + slot * 0.15m, slot * 0.7m, Bottom - standing - high, high, $"sw-chart__s{which + 1}", Says(chart, label, series, value));
                    standing += high;
                }
            }

            if (chart.Labels.Count <= 12)
            {
                drawing.Text(Middle(at, slot), Bottom - standing - 6, "middle", Numbers.Show(totals[at]), "sw-chart__value");
            }
        }

        return drawing.Done();
    }

    public static IHtmlContent DrawLines(Chart chart, string name, bool rightToLeft)
    {
        var scale = Scale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        var drawing = Start(chart, scale, name, rightToLeft, "lines");
        var slot = 100m / chart.Labels.Count;
        foreach (var (which, series) in chart.Series.Index())
        {
            var style = $"sw-chart__l{which + 1}";
            // A number nobody knows leaves a hole in the line.
            foreach (var (at, value) in series.Values.Index().Where(pair => pair.Item is not null))
            {
                if (at > 0 && series.At(at - 1) is { } before)
                {
                    drawing.Line(Middle(at - 1, slot), Y(scale, before), Middle(at, slot), Y(scale, value!.Value), style);
                }
            }

            foreach (var (at, value) in series.Values.Index().Where(pair => pair.Item is not null))
            {
                drawing.Dot(Middle(at, slot), Y(scale, value!.Value), $"sw-chart__s{which + 1}", Says(chart, chart.Labels[at], series, value.Value));
            }
        }

        return drawing.Done();
    }

    private static Drawing Start(Chart chart, Scale scale, string name, bool rightToLeft, string kind)
    {
        var drawing = new Drawing(rightToLeft, name, Height, kind);
        foreach (var tick in scale.Ticks)
        {
            drawing.Line(0, Y(scale, tick), 100, Y(scale, tick), tick == 0 ? "sw-chart__floor" : "sw-chart__grid");
        }

        var slot = 100m / chart.Labels.Count;
        // About ten names fit on a desk and five on a phone.
        var (wide, narrow) = (Every(chart, 10), Every(chart, 5));
        foreach (var (at, label) in chart.Labels.Index())
        {
            if (at % wide == 0 || at % narrow == 0)
            {
                var style = (at % wide == 0, at % narrow == 0) switch
                {
                    (true, true) => "sw-chart__label",
                    (true, false) => "sw-chart__label sw-chart__label--wide",
                    _ => "sw-chart__label sw-chart__label--narrow",
                };
                drawing.Text(Middle(at, slot), Bottom + 20, "middle", label, style);
            }
        }

        return drawing;
    }

    /// <summary>The numbers of the upright axis, drawn beside the plot so that both may have their own width.</summary>
    public static IHtmlContent DrawAxis(Chart chart)
    {
        var greatest = chart.Kind == ChartKind.Columns
            ? Enumerable.Range(0, chart.Labels.Count).Max(at => chart.Series.Sum(series => series.At(at) ?? 0))
            : chart.Series.SelectMany(series => series.Values).Max() ?? 0;
        var scale = Scale.For(greatest);
        var svg = Html.Tag("svg", ("class", "sw-chart__axis"), ("width", "48"), ("height", $"{Height}"), ("direction", "ltr"), ("aria-hidden", "true"));
        foreach (var tick in scale.Ticks)
        {
            svg.With(Html.Tag("text", ("x", "24"), ("y", $"{Math.Round(Y(scale, tick)) + 5}"), ("text-anchor", "middle"), ("class", "sw-chart__label")).With(Numbers.Show(tick)));
        }

        return svg;
    }

    private static int Every(Chart chart, int atMost) => (int)Math.Ceiling(chart.Labels.Count / (double)atMost);

    private static decimal Middle(int at, decimal slot) => at * slot + slot / 2;

    private static decimal Y(Scale scale, decimal value) => Bottom - scale.Share(value) * PlotHeight;

    private static string Says(Chart chart, string label, Series series, decimal value) =>
        chart.Series.Count == 1 ? $"{label}: {Numbers.Show(value)}" : $"{label}, {series.Name}: {Numbers.Show(value)}";
}
