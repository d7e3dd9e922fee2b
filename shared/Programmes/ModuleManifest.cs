using System.Text.Json;

namespace SocialWatch.Programmes;

/// <summary>
/// What a module says of itself in its module.json, readable before any of its code runs.
/// </summary>
/// <param name="Id">The programme's name in stored data; the folder may be called anything.</param>
/// <param name="Version">The module's own version.</param>
/// <param name="Contract">The version of the contract between host and module it was built for.</param>
/// <param name="Assembly">The file with its code, in the same folder.</param>
/// <param name="Needs">Ids of modules that must be there and start before it.</param>
/// <param name="Categories">The categories of people it serves.</param>
/// <param name="Names">What the programme is called, by language (ar, fr, en): readable even when the code is gone.</param>
public sealed record ModuleManifest(
    string Id, string Version, int Contract, string Assembly, IReadOnlyList<string> Needs, IReadOnlyList<string> Categories,
    IReadOnlyDictionary<string, string> Names)
{
    /// <summary>That somebody has a life project in it must not be known, nor follow from any number, to anyone outside it.</summary>
    public bool Secret { get; init; }

    /// <summary>The contract this host keeps. Raised when a module written for the former one would not work any more.</summary>
    public const int ContractOfHost = 1;

    public const string FileName = "module.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    // The serializer looks for null in fields, and not inside lists.
    private bool SaysNothingSomewhere => ((IEnumerable<string?>)[Id, Version, Assembly, .. Needs, .. Categories, .. Names.Values]).Any(string.IsNullOrWhiteSpace);

    /// <exception cref="ModuleNotUsable">The file is missing, broken or incomplete.</exception>
    public static ModuleManifest Read(string folder)
    {
        var file = Path.Combine(folder, FileName);

        try
        {
            using var stream = File.OpenRead(file);
            var manifest = JsonSerializer.Deserialize<ModuleManifest>(stream, Json) ?? throw new JsonException("The file is empty.");
            return manifest.SaysNothingSomewhere ? throw new JsonException("An entry is empty.") : manifest;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ModuleNotUsable(Path.GetFileName(folder), $"{file} cannot be read: {broken.Message}");
        }
    }
}
