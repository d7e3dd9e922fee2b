using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SocialWatch.Outcomes.Reports;

/// <summary>
/// A whole outcome report, made once from the database. Page, print, PDF, sheet, table and machine-readable file are made
/// of this record alone, so no two of them can tell different numbers.
/// </summary>
internal sealed record OutcomeReport
{
    /// <summary>What a program that reads the file relies on: changed when a field changes its meaning.</summary>
    public const string PresentSchema = "socialwatch.outcome-report.v1";

    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        // Arabic letters stay letters; the text is never put into a page without being encoded there.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public string Schema { get; init; } = PresentSchema;

    public required Said Title { get; init; }

    public required string Cell { get; init; }

    public required string Province { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateOnly BeforeFrom { get; init; }

    public required DateOnly BeforeTo { get; init; }

    /// <summary>Empty: all that everybody may count.</summary>
    public required string Programme { get; init; }

    public required Guid? Campaign { get; init; }

    /// <summary>The programmes that are counted, where it is about some; null in the oldest ones.</summary>
    public IReadOnlyList<string>? Programmes { get; init; }

    /// <summary>The communes that are counted, where it is about some. The campaign may have others since.</summary>
    public IReadOnlyList<string>? Zone { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The period or the campaign is not over: the numbers will still change.</summary>
    public required bool Provisional { get; init; }

    /// <summary>The result in sentences, as it is read out.</summary>
    public required IReadOnlyList<Said> Summary { get; init; }

    /// <summary>What one must know to read the numbers.</summary>
    public required IReadOnlyList<Said> Notes { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<Definition> Definitions { get; init; }

    [JsonIgnore]
    public IEnumerable<Line> Lines => Sections.SelectMany(section => section.Lines);

    /// <summary>The one text that is sealed.</summary>
    public string ToText() => JsonSerializer.Serialize(this, Canonical);

    public static OutcomeReport Of(string text) => JsonSerializer.Deserialize<OutcomeReport>(text, Canonical)!;

    /// <summary>What it says, without the moment: two of the same seal say the same.</summary>
    public string Saying() => Kernel.Reports.PublishReport.Seal((this with { AsOf = default }).ToText());
}
