using Microsoft.AspNetCore.Html;

namespace SocialWatch.Web;

/// <summary>Lying bars: the name above, a bar for each series under it with its number at the end.</summary>
internal static class Bars
{
    private const int LineHeight = 22;

    // What fits beside each other on the narrowest phone; SVG does not wrap by itself.
    private const int LineLength = 32;
    private const int BarHeight = 20;
    private const int Gap = 12;

    // The rest of the width is for the number after the longest bar.
    private const decimal Longest = 82;

    public static IHtmlContent Draw(Chart chart, string name, bool rightToLeft)
    {
        var scale = Scale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);
        var names = chart.Labels.Select(Lines).ToList();
        var barsHeight = chart.Series.Count * (BarHeight + 4) + Gap;
        var drawing = new Drawing(rightToLeft, name, names.Sum(NameHeight) + chart.Labels.Count * barsHeight, "bars");
        var top = 0;

        foreach (var (at, label) in chart.Labels.Index())
        {
            foreach (var (line, text) in names[at].Index())
            {
                drawing.Text(0, top + 19 + line * LineHeight, "start", text, "sw-chart__name");
            }

            top += NameHeight(names[at]);
            foreach (var (which, series) in chart.Series.Index())
            {
                var y = top + which * (BarHeight + 4);
                var value = series.At(at);
                var length = scale.Share(value ?? 0) * Longest;
                drawing.Box(0, length, y, BarHeight, $"sw-chart__s{which + 1}", value is null ? null : $"{label}, {series.Name}: {Numbers.Show(value.Value)}", round: 3);
                drawing.Text(length + 1.5m, y + 15, "start", value is null ? "–" : Numbers.Show(value.Value), "sw-chart__value");
            }

            top += barsHeight;
        }

        return drawing.Done();
    }

    private static int NameHeight(List<string> lines) => 6 + lines.Count * LineHeight;

    private static List<string> Lines(string label)
    {
        List<string> lines = [""];
        foreach (var word in label.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > LineLength)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length is 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }
}
