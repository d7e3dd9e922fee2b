using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>Something the cell added, in a list. <paramref name="Key"/> takes it out; <paramref name="Code"/> opens it, where it can be changed.</summary>
internal sealed record OwnThing(string Key, string Name, string Details, string? Code);

/// <summary>A page with a list of things of the cell's own and a form for one more, or for changing one.</summary>
internal abstract class OwnThingsPage<TForm>(CellDesk desk) : SectionPage(desk)
    where TForm : new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>Which one is taken out; nothing when the form is sent.</summary>
    [BindProperty]
    public string? TakeOut { get; set; }

    public abstract IReadOnlyList<OwnThing> All { get; }

    protected string? Asked => Request.Query["code"];

    protected override ProgrammeConfiguration? ChangeProgramme() => TakeOut is null ? With() : Without(TakeOut);

    protected abstract ProgrammeConfiguration With();

    protected abstract ProgrammeConfiguration Without(string key);

    /// <summary>This programme as it was in each version: a code that stood for something once stands for nothing else.</summary>
    protected IEnumerable<ProgrammeConfiguration> Ever => Saved.Select(one => one.Content.Of(Programme));

    protected static string Here(InWords words) => words.In(Language.Current.Code);
}

/// <summary>Codes nobody has to type: made from the words once, and kept.</summary>
internal static class Codes
{
    public static string For(string? kept, string words, IEnumerable<string> taken)
    {
        if (!string.IsNullOrEmpty(kept))
        {
            return kept;
        }

        var stem = Of(words);
        var all = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}")).First(code => !all.Contains(code));
    }

    private static string Of(string words)
    {
        var plain = new string([.. words.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : '-')]);
        var stem = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        stem = stem.Length > 30 ? stem[..30].TrimEnd('-') : stem;
        return stem.Length == 0 ? "one" : stem;
    }
}

/// <summary>A page whose form says something in three languages.</summary>
internal interface IWithWords
{
    WordsForm Form { get; }
}

internal abstract class WordsForm
{
    /// <summary>Of one that is changed.</summary>
    public string? Code { get; set; }

    public string? Ar { get; set; }

    public string? Fr { get; set; }

    public string? En { get; set; }

    public InWords Words => new(Ar?.Trim() ?? "", Fr?.Trim() ?? "", En?.Trim() ?? "");

    protected void Say(string code, InWords words) => (Code, Ar, Fr, En) = (code, words.Ar, words.Fr, words.En);
}
