using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>
/// Every text on screen, found by key in the language of the request. Rooms bring their words as embedded files; a key
/// that two rooms give different texts stops the start.
/// </summary>
public sealed class Words
{
    private readonly Dictionary<string, Dictionary<string, string>> _texts;
    private readonly ConcurrentDictionary<string, bool> _missed = new();
    private readonly ILogger<Words> _log;
    private readonly IOwnWords? _own;
    private readonly Func<IWorkersInWords?>? _workers;
    private readonly Dictionary<string, string> _said;
    private readonly LastWords? _last;

    /// <summary>Reads the words of these rooms and of the UI kit itself.</summary>
    /// <param name="workers">Asked late: whoever names workers may need words too.</param>
    public Words(
        IEnumerable<Assembly> rooms, ILogger<Words> log, IOwnWords? own = null, IEnumerable<SaidAs>? said = null, LastWords? last = null, Func<IWorkersInWords?>? workers = null)
    {
        (_log, _own, _last, _workers) = (log, own, last, workers);
        _said = (said ?? []).ToDictionary(one => one.Key, one => one.As);
        Assembly[] all = [typeof(Words).Assembly, .. rooms];
        _texts = Language.All.ToDictionary(
            language => language.Code,
            language => Merge(all.Distinct().Select(room => WordsFile.Read(room, language.Code))));
    }

    /// <summary>The text under this key. A key nobody brought shows as ⟦key⟧ and is logged once.</summary>
    public string this[string key] => Find(key) ?? Missing(key);

    /// <summary>Whether there is a text under this key in the language of the request.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>All keys of a language ("ar", "fr", "en").</summary>
    public IEnumerable<string> Keys(string language) => _texts[language].Keys;

    /// <summary>The text with {Name} replaced by values. Plain text: in HTML use <see cref="SayHtml"/>.</summary>
    public string Say(string key, params (string Name, object? Value)[] with) => Fill(this[key], with, Show);

    /// <summary>The text as HTML, each value encoded and kept apart from the direction of the sentence.</summary>
    public IHtmlContent SayHtml(string key, params (string Name, object? Value)[] with) =>
        new HtmlString(Fill(WebUtility.HtmlEncode(this[key]), with, value => $"<bdi>{WebUtility.HtmlEncode(Show(value))}</bdi>"));

    /// <summary>A counted text: "{key}.one", "{key}.few" … chosen by the number, with {n} replaced by it.</summary>
    public string Count(string key, long n) =>
        Say($"{key}.{Plurals.Category(Language.Current.Code, n)}", ("n", n));

    /// <summary>Why something was refused, in the worker's language: "refusal.{record}" with {Property} replaced.</summary>
    /// <param name="programme">Whose form was refused: a field is named as it is there, by "{programme}.field.{Field}", where that programme has a word of its own for it.</param>
    public string Of(Refusal why, string? programme = null)
    {
        var type = why.GetType();
        var with = type.GetProperties().Select(property => (property.Name, (object?)ValueOf(property, why, programme)));
        return Say($"refusal.{type.Name}", [.. with]);
    }

    private string ValueOf(PropertyInfo property, Refusal why, string? programme)
    {
        var value = property.GetValue(why);
        return PrefixOf(property) is { } prefix && value is not null ? this[KeyOf(prefix, value is Enum ? Choice.Kebab($"{value}") : value, programme)] : Show(value);
    }

    private string KeyOf(string prefix, object value, string? programme) => prefix switch
    {
        "" => $"{value}",
        _ when programme is not null && Has($"{programme}.{prefix}.{value}") => $"{programme}.{prefix}.{value}",
        _ => $"{prefix}.{value}",
    };

    // On a positional record the attribute lands on the constructor's parameter unless "property:" is written.
    private static string? PrefixOf(PropertyInfo property) =>
        property.GetCustomAttribute<WordKeyAttribute>()?.Prefix
        ?? property.DeclaringType!.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(parameter => parameter.Name == property.Name)
            ?.GetCustomAttribute<WordKeyAttribute>()?.Prefix;

    private string Show(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => this[yes ? "yes" : "no"],
        DateOnly day => new Dates(this).Full(day),
        DateTimeOffset moment => new Dates(this).Moment(moment),
        WorkerId worker => _workers?.Invoke()?.NameOf(worker) ?? "",
        int or long or short or decimal or double => Numbers.Show(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };

    private static string Fill(string text, (string Name, object? Value)[] with, Func<object?, string> show) =>
        WordsFile.Braces().Replace(text, brace =>
            Array.FindIndex(with, pair => pair.Name == brace.Groups["name"].Value) is >= 0 and var at ? show(with[at].Value) : brace.Value);

    private string? Find(string key) => _texts[Language.Current.Code].GetValueOrDefault(key)
        ?? (key.Contains(".own", StringComparison.Ordinal) ? _own?.Find(key, Language.Current.Code) : null)
        ?? (_said.TryGetValue(key, out var other) ? _texts[Language.Current.Code].GetValueOrDefault(other) : null)
        ?? _last?.Find(key, Language.Current.Code);

    private string Missing(string key)
    {
        if (_missed.TryAdd($"{Language.Current.Code} {key}", true))
        {
            _log.LogWarning("No text for {Key} in {Language}", key, Language.Current.Code);
        }

        return $"⟦{key}⟧";
    }

    internal static Dictionary<string, string> Merge(IEnumerable<WordsFile> files)
    {
        var found = new Dictionary<string, (string Text, string Room)>();
        foreach (var file in files)
        {
            foreach (var (key, text) in file.Texts)
            {
                if (found.TryGetValue(key, out var earlier) && earlier.Text != text)
                {
                    throw new InvalidOperationException(
                        $"The word \"{key}\" ({file.Language}) has one text in {earlier.Room} and another in {file.Room}. Rename one or say the same in both.");
                }

                found[key] = (text, file.Room);
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Text);
    }
}
