using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Rows;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>What each column means: guessed from its heading, or remembered from the last sheet with the same ones, and put right here.</summary>
[Needs(Permission.Coordinate)]
internal sealed class MappingModel(SheetDesk desk, WordGuesses guesses, Words words) : SheetPage(desk, words)
{
    [BindProperty]
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [BindProperty(SupportsGet = true)]
    public string? SheetName { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Encoding { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Delimiter { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? HeadingRow { get; set; }

    [BindProperty]
    public List<SheetField> Columns { get; set; } = [];

    /// <summary>"programme/category" of people whose row names no act.</summary>
    [BindProperty]
    public string? Programme { get; set; }

    [BindProperty]
    public string? ActForAll { get; set; }

    /// <summary>Whose list it is. Not remembered from another sheet: two associations may use the same headings, and the same numbers for other people.</summary>
    [BindProperty]
    public string? Source { get; set; }

    public SheetTop? Top { get; private set; }

    public ReadingChoice Read { get; private set; } = new();

    public IReadOnlyList<string> Names { get; private set; } = [];

    public bool IsRemembered { get; private set; }

    public IReadOnlyList<Choice> Programmes { get; private set; } = [];

    public IReadOnlyList<Choice> Acts { get; private set; } = [];

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    public IReadOnlyList<Choice> Fields => Choice.Of<SheetField>(Words, "sheets.field");

    public IReadOnlyList<Choice> Delimiters => [new(";", ";"), new(",", ","), new("\t", Words["sheets.tab"])];

    private Guid Print { get; set; }

    private bool HasRows { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look())
        {
            return NotFound();
        }

        try
        {
            await Fill(remember: true);
        }
        catch (SheetNotReadable broken)
        {
            return Told(broken);
        }

        return Taken.Status is SheetStatus.Draft ? Page() : Redirect(Place);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Look())
        {
            return NotFound();
        }

        try
        {
            await Fill(remember: false);
        }
        catch (SheetNotReadable broken)
        {
            return Told(broken);
        }

        if (Fault() is { } why)
        {
            return this.Explain(why);
        }

        var remembered = await Desk.Remembered(Taken, Print, Asker);
        var (programme, category) = Programme?.Split('/') is [var id, var counted] ? (id, counted) : (null, null);
        var mapping = (remembered ?? new SheetMapping()) with
        {
            Reading = Read, HeadingRow = Top!.HeadingRow, Headings = [.. Top.Headings], Columns = [.. Columns], Source = Source, Programme = programme, ActForAll = Columns.Contains(SheetField.Act) ? null : ActForAll,
            Categories = programme is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add(programme, category!), WordsChosen = false,
        };
        return await this.Ask(() => Desk.Do(Sheet, new MapSheet(mapping.Write(), Print), OperationId.New(), Asker), $"{Place}/{(Columns.Any(Headings.InWords.Contains) ? "words" : "check")}");
    }

    private Refusal? Fault()
    {
        var isAbout = Columns.Any(column => column is SheetField.Name or SheetField.FirstName or SheetField.LastName or SheetField.PersonNumber);
        return this switch
        {
            { HasRows: false } => new FileIsEmpty(),
            _ when Columns.Where(column => column is not SheetField.Nothing).GroupBy(column => column).Any(same => same.Count() > 1) => new FieldTwice(),
            _ when (Programme is not null && Programmes.All(choice => choice.Value != Programme)) || (ActForAll is not null && Acts.All(choice => choice.Value != ActForAll)) => new NotOneOfThose("Programme"),
            _ when Source is not null && Sources.All(choice => choice.Value != Source) => new NotOneOfThose("Source"),
            _ when Columns.Contains(SheetField.PersonNumber) && Source is null && !Columns.Contains(SheetField.Source) => new SourceIsMissing(),
            _ when Columns.Contains(SheetField.Act) || ActForAll is not null => Columns.Contains(SheetField.Day) ? null : new NoDayColumn(),
            _ when !isAbout => new NeitherPersonNorAct(),
            _ when Programme is null => new ProgrammeIsMissing(),
            _ => null,
        };
    }

    private async Task Fill(bool remember)
    {
        var cell = await Desk.Cell(Asker);
        Programmes = [.. WordGuesses.Programmes(cell, Asker).SelectMany(rules => rules.Categories.Select(category => new Choice(
            $"{rules.Id}/{category}", rules.Categories.Length == 1 ? Words[$"programme.{rules.Id}"] : $"{Words[$"programme.{rules.Id}"]} – {Words[$"{rules.Id}.category.{category}"]}")))];
        Acts = [.. guesses.Acts(cell, Asker).Select(act => act with { Text = $"{act.Group} – {act.Text}" })];
        Sources = [new(SheetMapping.OfTheCell, Words["sheets.source.cell"]), .. cell.Configuration.Partners.Select(partner => partner.Name).Distinct().Select(name => new Choice(name, name))];
        var chosen = Mapping?.Reading;
        var sheet = await Desk.Open(Taken, new ReadingChoice(SheetName ?? chosen?.Sheet, Encoding ?? chosen?.Encoding, Delimiter ?? chosen?.Delimiter));
        (Read, Names, SheetName, Encoding, Delimiter) = (sheet.Read, sheet.Names, sheet.Read.Sheet, sheet.Read.Encoding, sheet.Read.Delimiter);
        Top = SheetTop.Of(sheet, HeadingRow ?? (SheetName == chosen?.Sheet ? Mapping?.HeadingRow : null));
        (HeadingRow, HasRows) = (Top.HeadingRow, sheet.Rows().Any(row => row.Number > Top.HeadingRow));
        Print = await Desk.PrintOf(Top.Headings, Asker);
        var width = Math.Max(Top.Headings.Count, Top.Examples.Max(row => (int?)row.Cells.Count) ?? 0);
        if (!remember)
        {
            Columns = [.. Columns.Take(width), .. Enumerable.Repeat(SheetField.Nothing, Math.Max(0, width - Columns.Count))];
            return;
        }

        var remembered = await Desk.Remembered(Taken, Print, Asker);
        IsRemembered = remembered is not null && Mapping is null;
        var given = Headings.OfTheCell(Top.Headings);
        remembered = remembered is not null && Headings.OfTheCell(remembered.Headings).SequenceEqual(given) ? remembered : null;
        var mark = Top.Headings.ToList().FindIndex(heading => Headings.Of(heading) is SheetField.RowMark);
        Columns = (remembered, mark) switch
        {
            (null, _) => [.. Headings.Of(Top.Headings)],
            (_, < 0) => [.. remembered.Columns.Select(field => field is SheetField.RowMark ? SheetField.Nothing : field)],
            _ => [.. remembered.Columns.Take(mark), .. Enumerable.Repeat(SheetField.Nothing, Math.Max(0, mark - remembered.Columns.Length)), .. Headings.Of([.. Top.Headings.Skip(mark)])],
        };
        Columns = [.. Columns.Take(width), .. Enumerable.Repeat(SheetField.Nothing, Math.Max(0, width - Columns.Count))];
        // Rows that were put right are of the list they were taken from.
        Source = Mapping is not null || mark >= 0 ? remembered?.Source : null;
        Programme = remembered?.Programme is { } programme ? $"{programme}/{remembered.Categories.GetValueOrDefault(programme)}" : null;
        ActForAll = remembered?.ActForAll;
    }
}

/// <summary>Two columns are said to mean the same.</summary>
internal sealed record FieldTwice : Refusal;

internal sealed record NoDayColumn : Refusal;

internal sealed record NeitherPersonNorAct : Refusal;

internal sealed record ProgrammeIsMissing : Refusal;
