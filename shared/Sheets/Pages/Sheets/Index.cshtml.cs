using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>The sheets of the cell, and the way for another one. The file stays in memory until it lies sealed: the framework would write it to a folder in clear.</summary>
[Needs(Permission.Coordinate)]
[RequestSizeLimit(MostSent), RequestFormLimits(MultipartBodyLengthLimit = MostSent, MemoryBufferThreshold = MostSent)]
internal sealed class IndexModel(SheetDesk desk, Words words) : PageModel
{
    // The form around the file; what is a little larger is told so and not cut off.
    private const int MostSent = Limits.MostBytes + (8 * 1024 * 1024);

    private const int LongestName = 200;

    /// <summary>Chosen when the form is shown: sent twice, it is one sheet. No id of anything: whoever sends it may write in it what they like.</summary>
    [BindProperty]
    public Guid Form { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<(SheetRow Row, string Name)> All { get; private set; } = [];

    private Asker Asker => User.ToAsker()!;

    public Task OnGetAsync() => Fill();

    public async Task<IActionResult> OnPostAsync()
    {
        await Fill();
        if (Upload is null or { Length: 0 })
        {
            return this.Explain(new FileIsEmpty());
        }

        var sheet = await desk.SheetOf(Form, Asker);
        if (await desk.Find(sheet, Asker) is { } before)
        {
            return await this.Ask(() => Again(before), $"/sheets/{sheet.Value}/mapping");
        }

        // Never one that was sent: under it a key is made, and destroyed.
        var file = Guid.CreateVersion7(desk.Parts.Now);
        try
        {
            await using var bytes = Upload.OpenReadStream();
            var read = SheetFile.Open(bytes, new ReadingChoice());
            var top = SheetTop.Of(read);
            // To its last row: what cannot be read as a whole is told now, and nothing of it is kept.
            if (read.Rows().Last().Number <= top.HeadingRow)
            {
                return this.Explain(new FileIsEmpty());
            }

            bytes.Position = 0;
            await Keep(file, bytes);
        }
        catch (SheetNotReadable broken)
        {
            return this.Explain(broken.Why);
        }

        return await this.Ask(() => Take(sheet, file), $"/sheets/{sheet.Value}/mapping");
    }

    private async Task Keep(Guid file, Stream bytes)
    {
        try
        {
            await desk.Parts.Files.Keep(file, bytes, HttpContext.RequestAborted);
        }
        catch
        {
            // Half a file is nobody's.
            await desk.Parts.Files.Forget(file);
            throw;
        }
    }

    private async Task<Answer> Take(SheetId sheet, Guid file)
    {
        var answer = await desk.Do(sheet, new TakeSheet(NameOf(Upload!), Upload!.Length, file), new OperationId(Operation), Asker);
        if (answer is not Answer.Done)
        {
            await desk.Parts.Files.Forget(file);
            // Sent twice at once, the other was first.
            if (await desk.Find(sheet, Asker) is { } first)
            {
                return await Again(first);
            }
        }

        return answer;
    }

    private static string NameOf(IFormFile upload)
    {
        var name = Path.GetFileName(upload.FileName);
        return string.IsNullOrWhiteSpace(name) ? "-" : string.Concat(name.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(LongestName));
    }

    /// <summary>The form was sent before. With the same file it leads to the same sheet; another file is no part of it.</summary>
    private async Task<Answer> Again(Sheet.Taken before) =>
        before.File.Name == NameOf(Upload!) && await IsTheSame(before) ? new Answer.Done(0, Before: true) : new Answer.Refused(new SheetTakenDifferently());

    private async Task<bool> IsTheSame(Sheet.Taken before)
    {
        if (before.File.Bytes != Upload!.Length || await desk.Parts.Files.Open(before.File.File, before.File.Bytes) is not { } kept)
        {
            return false;
        }

        await using var sent = Upload.OpenReadStream();
        var (first, second) = (await SHA256.HashDataAsync(kept, HttpContext.RequestAborted), await SHA256.HashDataAsync(sent, HttpContext.RequestAborted));
        return first.AsSpan().SequenceEqual(second);
    }

    private async Task Fill()
    {
        var all = new List<(SheetRow, string)>();
        foreach (var row in await desk.All(Asker))
        {
            all.Add((row, (await desk.Find(new SheetId(row.Sheet), Asker))?.File.Name ?? words["sheets.sheet"]));
        }

        All = all;
    }
}
