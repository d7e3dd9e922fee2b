using System.Text.Encodings.Web;
using System.Text.Json;
using SocialWatch.Programmes;
using SocialWatch.Web;
using Texts = System.Collections.Generic.Dictionary<string, System.Collections.Generic.Dictionary<string, string>>;

namespace SocialWatch.Host;

/// <summary>
/// What each programme that ever ran here calls its things, in a file beside the data and in its backups. When a module is
/// taken out, its words would go with it, and the files of its people could not be read.
/// </summary>
internal sealed class KeptWords(HouseOptions options, InstalledProgrammes installed, ILogger<KeptWords> log)
{
    public const string FileName = "words-of-programmes.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string KeptIn => Path.Combine(options.Folder, FileName);

    /// <summary>Keeps the words of those that are here, and gives those of the others.</summary>
    public LastWords Keep()
    {
        var (before, all) = Read();
        var absent = all.Where(one => installed.Find(one.Key) is null).Select(one => one.Value).ToList();
        foreach (var (programme, texts) in Here())
        {
            all[programme] = texts;
        }

        var after = JsonSerializer.Serialize(all, Json);
        if (after != before && installed.Modules.Count > 0)
        {
            Write(after);
        }

        return new LastWords(Language.All.ToDictionary(
            language => language.Code,
            IReadOnlyDictionary<string, string> (language) => absent.SelectMany(texts => texts.GetValueOrDefault(language.Code) ?? []).DistinctBy(word => word.Key).ToDictionary()));
    }

    private IEnumerable<(string Programme, Texts Texts)> Here()
    {
        var words = installed.Modules.SelectMany(_ => Language.All, (module, language) => (Module: module, language.Code))
            .ToDictionary(one => (one.Module.Manifest.Id, one.Code), one => WordsOf(one.Module, one.Code));
        foreach (var module in installed.Modules)
        {
            yield return (module.Manifest.Id, Language.All.ToDictionary(language => language.Code, language => Own(module, language.Code, words)));
        }
    }

    private Dictionary<string, string> Own(LoadedModule module, string language, Dictionary<(string, string), IReadOnlyDictionary<string, string>> words)
    {
        var id = module.Manifest.Id;
        var own = words[(id, language)].Where(word => word.Key.StartsWith($"{id}.", StringComparison.Ordinal)).ToDictionary();
        foreach (var (key, other) in module.WordsElsewhere)
        {
            if (installed.Modules.Select(one => words[(one.Manifest.Id, language)].GetValueOrDefault(other)).FirstOrDefault(text => text is not null) is { } text)
            {
                own.TryAdd(key, text);
            }
        }

        own[$"programme.{id}"] = module.Manifest.Names.GetValueOrDefault(language) ?? id;
        return own;
    }

    private static IReadOnlyDictionary<string, string> WordsOf(LoadedModule module, string language)
    {
        try
        {
            return WordsFile.Read(module.Assembly, language).Texts;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new ModuleNotUsable(module.Manifest.Id, $"its words in {language} cannot be read: {broken.Message}", broken) { Folder = Path.GetDirectoryName(module.Assembly.Location) };
        }
    }

    private (string Text, SortedDictionary<string, Texts> Words) Read()
    {
        try
        {
            var text = File.Exists(KeptIn) ? File.ReadAllText(KeptIn) : "{}";
            return (text, new(JsonSerializer.Deserialize<Dictionary<string, Texts>>(text) ?? [], StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or JsonException)
        {
            log.LogWarning(broken, "{File} cannot be read: what programmes without a module called their things is not known", KeptIn);
            return ("", new(StringComparer.Ordinal));
        }
    }

    private void Write(string text)
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
            var made = $"{KeptIn}.{Environment.ProcessId}";
            File.WriteAllText(made, text);
            File.Move(made, KeptIn, overwrite: true);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // A disk without room must not keep a cell from reading.
            log.LogWarning(full, "{File} could not be written", KeptIn);
        }
    }
}
