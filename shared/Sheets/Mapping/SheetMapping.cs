using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Mapping;

/// <summary>What a word in a column means, as it was chosen.</summary>
internal sealed record WordMeaning(SheetField Field, string Word, string Means)
{
    /// <summary>It says nothing the cell counts.</summary>
    public const string Nothing = "-";

    /// <summary>The row is left out.</summary>
    public const string LeaveOut = "!";
}

/// <summary>How the rows of a sheet are to be understood. Kept sealed with the sheet, and offered again for the next one with the same headings.</summary>
internal sealed record SheetMapping
{
    /// <summary>The list is the cell's own. No partner is called that.</summary>
    public const string OfTheCell = "=cell";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ReadingChoice Reading { get; init; } = new();

    /// <summary>The row with the headings, by its number in the file.</summary>
    public int HeadingRow { get; init; }

    public ImmutableArray<string> Headings { get; init; } = [];

    public ImmutableArray<SheetField> Columns { get; init; } = [];

    /// <summary>Whose list it is: a partner of the cell, or the cell itself; null while nobody has said. A column for it goes before.</summary>
    public string? Source { get; init; }

    /// <summary>Into which programme people without an act come; null when every row has one.</summary>
    public string? Programme { get; init; }

    /// <summary>"programme/act" for every row of a sheet without such a column.</summary>
    public string? ActForAll { get; init; }

    /// <summary>Under which category people of a programme are counted, where it has several.</summary>
    public ImmutableDictionary<string, string> Categories { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By the word as <see cref="Plain"/> has it.</summary>
    public ImmutableArray<WordMeaning> Words { get; init; } = [];

    /// <summary>Whether the words were looked at: a column's words are asked for once its meaning is known.</summary>
    public bool WordsChosen { get; init; }

    public int? ColumnOf(SheetField field) => Columns.IndexOf(field) is >= 0 and var at ? at : null;

    public bool Has(SheetField field) => Columns.Contains(field);

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static SheetMapping? Read(string? text) => string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<SheetMapping>(text, Json);

    /// <summary>The meaning of every word, ready to be looked up.</summary>
    public IReadOnlyDictionary<(SheetField, string), string> Meanings() => Words.DistinctBy(one => (one.Field, one.Word)).ToDictionary(one => (one.Field, one.Word), one => one.Means);
}
