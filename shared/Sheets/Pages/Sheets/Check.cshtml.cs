using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Rows;
using SocialWatch.Sheets.Work;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>What the sheet would do, before anything is done. With a fault in it nothing is taken over, unless the rows without are asked for by themselves.</summary>
[Needs(Permission.Coordinate)]
internal sealed class CheckModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    public const int Shown = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [BindProperty]
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public bool OnlyGood { get; set; }

    public CheckedSheet Found { get; private set; } = new();

    public bool MayApply => Found is { IsDone: true, Why: null } && Secret is not { Alone: false } && Found.Sums.Rows - Found.Sums.Refused - Found.Sums.Before - Found.LeftOut > 0;

    /// <summary>The secret programme among those it is for, and whether it is the only one.</summary>
    private (string Programme, bool Alone)? Secret { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Fill() is { } other ? other : ShowProblems();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Fill() is { } other)
        {
            return other;
        }

        if (!MayApply)
        {
            return this.Explain(Found.Why ?? (Secret is { Alone: false } ? new SecretProgrammeAlone() : new NothingToApply()));
        }

        return Found.BadRows > 0 && !OnlyGood
            ? this.Explain(new RowsHaveFaults())
            : await this.Ask(() => Desk.Do(Sheet, new ApplySheet(OnlyGood && Found.BadRows > 0, Secret?.Programme, Found.Sums.Rows), new OperationId(Operation), Asker), Place);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult ShowProblems()
    {
        if (Found is { IsDone: true, Why: { } why })
        {
            ModelState.AddModelError("", Words.Of(why));
        }
        else if (Secret is { Alone: false })
        {
            ModelState.AddModelError("", Words.Of(new SecretProgrammeAlone()));
        }

        return Page();
    }

    private async Task<IActionResult?> Fill()
    {
        if (!await Look())
        {
            return NotFound();
        }

        if (Taken.Status is not SheetStatus.Draft)
        {
            return Redirect(Place);
        }

        if (Mapping is null || (!Mapping.WordsChosen && Headings.InWords.Any(Mapping.Has)))
        {
            return Redirect($"{Place}/{(Mapping is null ? "mapping" : "words")}");
        }

        Found = await Desk.Checks.Of(Sheet, Taken, Asker, Patience);
        var book = (await Desk.Cell(Asker)).Book;
        var secret = Found.IsDone ? Found.Programmes.Where(programme => book.Find(programme) is { IsSecret: true } && Asker.IsInTeamOf(programme)).ToList() : [];
        Secret = secret.Count > 0 ? (secret[0], Found.Programmes.Count == 1) : null;
        if (!Found.IsDone)
        {
            // The page comes again by itself, without script.
            Response.Headers["Refresh"] = "2";
        }

        return null;
    }
}

internal sealed record RowsHaveFaults : Refusal;

internal sealed record NothingToApply : Refusal;

/// <summary>Who reads a sheet's numbers must not learn how many of them are a secret programme's.</summary>
internal sealed record SecretProgrammeAlone : Refusal;
