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

    /// <summary>Chosen when the form is shown: sent twice, it is one sheet.</summary>
    [BindProperty]
    public Guid Sheet { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public Guid Bytes { get; set; } = Guid.CreateVersion7();

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

        try
        {
            await using var bytes = Upload.OpenReadStream();
            var sheet = SheetFile.Open(bytes, new ReadingChoice());
            var top = SheetTop.Of(sheet);
            // To its last row: what cannot be read as a whole is told now, and nothing of it is kept.
            if (sheet.Rows().Last().Number <= top.HeadingRow)
            {
                return this.Explain(new FileIsEmpty());
            }

            bytes.Position = 0;
            await desk.Parts.Files.Keep(Bytes, bytes, HttpContext.RequestAborted);
        }
        catch (SheetNotReadable broken)
        {
            return this.Explain(broken.Why);
        }

        var name = Path.GetFileName(Upload.FileName);
        name = string.IsNullOrWhiteSpace(name) ? "-" : string.Concat(name.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(LongestName));
        return await this.Ask(() => desk.Do(new SheetId(Sheet), new TakeSheet(name, Upload.Length, Bytes), new OperationId(Operation), Asker), $"/sheets/{Sheet}/mapping");
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
