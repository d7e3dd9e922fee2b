using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>A page about one sheet.</summary>
internal abstract partial class SheetPage(SheetDesk desk, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SheetId Sheet => new(Id);

    public Sheet.Taken Taken { get; private set; } = null!;

    public SheetMapping? Mapping { get; private set; }

    protected SheetDesk Desk => desk;

    protected Words Words => words;

    protected Asker Asker => User.ToAsker()!;

    /// <summary>Where a sheet in this situation is looked at.</summary>
    public string Place => $"/sheets/{Id}";

    /// <summary>False when there is none such for the asker.</summary>
    protected async Task<bool> Look()
    {
        if (await desk.Find(Sheet, Asker) is not { } taken)
        {
            return false;
        }

        (Taken, Mapping) = (taken, SheetMapping.Read(taken.Mapped?.Mapping));
        return true;
    }

    public string StatusOf(SheetStatus status) => words[$"sheets.status.{status.ToString().ToLowerInvariant()}"];

    /// <summary>"C, Date": the letter its program shows, and the heading.</summary>
    public string ColumnOf(int? column) => column is { } at
        ? $"{Letter(at)} {(Mapping is { } mapping && at < mapping.Headings.Length ? mapping.Headings[at] : "")}".Trim()
        : "";

    public string Of(Refusal why) => words.Of(why);

    /// <summary>A reason as it was kept; what was not kept of it stands as dots.</summary>
    public string Reason(string kept) => Reasons.Read(kept) is { } why ? words.Of(why) : Braces().Replace(words[$"refusal.{Reasons.NameOf(kept)}"], "…");

    public static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    /// <summary>The form again, with why the file cannot be read so.</summary>
    protected IActionResult Told(SheetNotReadable broken) => this.Explain(broken.Why);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Braces();
}
