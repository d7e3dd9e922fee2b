using System.Text.Json.Serialization;

namespace SocialWatch.Outcomes.Reports;

/// <summary>What is counted. Different units are never added to each other.</summary>
internal enum Unit
{
    Acts,
    People,
    LifeProjects,
    Items,
    Nights,
    Rounds,
    Workers,
    Signals,
    Days,
    Minutes,
    Percent,
}

internal enum FigureState
{
    Told,

    /// <summary>Not published: few people, or it would tell of few people.</summary>
    Hidden,

    /// <summary>There is nothing to measure: no median of nobody, no share of nothing. Not zero.</summary>
    Nothing,
}

/// <summary>One number, or the reason why there is none.</summary>
internal readonly record struct Figure(int? Number, FigureState State)
{
    public static Figure Hidden { get; } = new(null, FigureState.Hidden);

    public static Figure Of(int? number) => number is null ? new(null, FigureState.Nothing) : new(number, FigureState.Told);
}

/// <summary>One number of the period beside that of the period before.</summary>
/// <param name="Id">Stable: the same number has the same id in every report and format.</param>
/// <param name="Definition">How it is counted, by the id of the definition.</param>
/// <param name="Opens">The lines behind it, as an address of this program; for those who may see them.</param>
internal sealed record Line(string Id, Said Name, Unit Unit, Figure Now, Figure Before, string Definition, string? Opens = null, string? OpensBefore = null)
{
    /// <summary>Few of these could be told apart by who knows them.</summary>
    [JsonIgnore]
    public bool IsOfPeople { get; init; }

    /// <summary>Of two stretches of days together it is the sum: an act is of one day, a person may be met on many.</summary>
    [JsonIgnore]
    public bool Adds { get; init; }

    /// <summary>A number that tells of another: it is not told where the other is not.</summary>
    [JsonIgnore]
    public string? Follows { get; init; }

    /// <summary>A whole percentage of two other lines.</summary>
    [JsonIgnore]
    public (string Of, string Per)? Share { get; init; }

    /// <summary>What nobody knows is a line like every other, and looks different.</summary>
    public bool IsUnknown { get; init; }
}

/// <summary>Lines that stand together.</summary>
/// <param name="Drawn">Whether they can be compared with each other in a drawing.</param>
internal sealed record Section(string Id, Said Title, bool Drawn, IReadOnlyList<Line> Lines)
{
    /// <summary>The largest stands first.</summary>
    [JsonIgnore]
    public bool IsRanked { get; init; }
}

/// <summary>How a number is counted, told beside it in every format.</summary>
/// <param name="Denominator">Only of a share.</param>
/// <param name="Source">Who counts it so, or that the definition is ours.</param>
internal sealed record Definition(string Id, Said Name, Said What, Said Numerator, Said? Denominator, Said Excluded, Said Unknown, string Source);
