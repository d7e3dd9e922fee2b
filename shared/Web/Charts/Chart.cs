namespace SocialWatch.Web;

/// <summary>Numbers to compare: drawn on the server, with the same numbers in a table under it.</summary>
/// <param name="Title">What it shows, in the reader's language. Also the caption of the table.</param>
/// <param name="Labels">One for each column or bar; days and months already in words.</param>
/// <param name="Series">One or several rows of numbers, each as long as the labels.</param>
/// <param name="Kind">How it is drawn.</param>
public sealed record Chart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<Series> Series, ChartKind Kind = ChartKind.Bars)
{
    /// <summary>One sentence on what it shows, read above it.</summary>
    public string? Summary { get; init; }

    /// <summary>What the labels are ("month"), as head of the table's first column. In the reader's language.</summary>
    public string? LabelHead { get; init; }

    /// <summary>Whether the table starts unfolded.</summary>
    public bool TableOpen { get; init; }

    internal bool IsEmpty => Labels.Count == 0 || Series.All(series => series.Values.All(value => value is null));
}

/// <summary>One row of numbers. A null is a number nobody knows, which is not zero.</summary>
public sealed record Series(string Name, IReadOnlyList<decimal?> Values)
{
    /// <summary>Where each number leads: to the acts behind it. Only for those who may see them.</summary>
    public IReadOnlyList<string?>? Links { get; init; }

    internal string? LinkAt(int at) => Links is { } links && at < links.Count ? links[at] : null;

    internal decimal? At(int at) => at < Values.Count ? Values[at] : null;
}

/// <summary>How numbers are drawn.</summary>
public enum ChartKind
{
    /// <summary>Lying bars, one under the other: for things with names.</summary>
    Bars,

    /// <summary>Standing columns along time, series on top of each other.</summary>
    Columns,

    /// <summary>A line for each series along time.</summary>
    Lines,
}
