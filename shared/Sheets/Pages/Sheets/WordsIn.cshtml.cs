using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Rows;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>What each word in the columns means: guessed, or remembered, and put right here.</summary>
[Needs(Permission.Coordinate)]
[RequestFormLimits(ValueCountLimit = 4 * WordsInModel.MostWords * 5, ValueLengthLimit = 4096)]
internal sealed class WordsInModel(SheetDesk desk, WordGuesses guesses, Words words) : SheetPage(desk, words)
{
    // More different words than that are no list of acts, but names.
    public const int MostWords = 200;

    private CellProfile _cell = CellProfile.None;

    [BindProperty]
    public List<WordMeaningForm> Meanings { get; set; } = [];

    public IReadOnlyDictionary<SheetField, IReadOnlyList<WordFound>> Found { get; private set; } = new Dictionary<SheetField, IReadOnlyList<WordFound>>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look() || Mapping is null)
        {
            return NotFound();
        }

        if (Taken.Status is not SheetStatus.Draft)
        {
            return Redirect(Place);
        }

        return await Fill(new Dictionary<(SheetField, string), string>()) is { } why ? this.Explain(why) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Look() || Mapping is null)
        {
            return NotFound();
        }

        var chosen = Meanings.Where(one => one is { Word: not null }).DistinctBy(one => (one.Field, one.Word)).ToDictionary(one => (one.Field, one.Word!), one => one.Means ?? "");
        if (await Fill(chosen) is { } fault)
        {
            return this.Explain(fault);
        }

        if (Found.Values.Any(column => column.Any(word => word.Means is null)))
        {
            return this.Explain(new WordsWithoutMeaning());
        }

        // Words of earlier sheets stay known: next week's may have them again. Not those of a secret programme: this sheet may be everybody's.
        var now = Found.SelectMany(column => column.Value.Select(word => new WordMeaning(column.Key, word.Plain, word.Means!))).ToList();
        var mapping = Mapping with { Words = [.. now, .. Mapping.Words.Where(old => _cell.Book.Find(old.Means.Split('/')[0]) is not { IsSecret: true } && now.All(one => (one.Field, one.Word) != (old.Field, old.Word))).Take(2 * MostWords)], WordsChosen = true };
        return await this.Ask(() => Desk.Do(Sheet, new MapSheet(mapping.Write(), Taken.Mapped!.Headings), OperationId.New(), Asker), $"{Place}/check");
    }

    public IReadOnlyList<Choice> ChoicesFor(SheetField field) => field switch
    {
        SheetField.Act => [.. guesses.Acts(_cell, Asker).Select(act => act with { Text = $"{act.Group} – {act.Text}" }), new(WordMeaning.LeaveOut, Words["sheets.leave-out"])],
        SheetField.Sex => Choice.Of<Sex>(Words, "sex"),
        SheetField.Age => Choice.Of<AgeBand>(Words, "sheets.age"),
        SheetField.Answer => [new(nameof(ActAnswer.Accepted), Words["sheets.accepted"]), new(nameof(ActAnswer.Refused), Words["sheets.refused-offer"])],
        _ => [.. _cell.Communes.Select(commune => new Choice(commune, commune)), new(WordMeaning.Nothing, Words["sheets.not-noted"])],
    };

    private async Task<Refusal?> Fill(IReadOnlyDictionary<(SheetField, string), string> chosen)
    {
        _cell = await Desk.Cell(Asker);
        var known = Mapping!.Meanings();
        try
        {
            var found = await WordsOf();
            Found = found.Where(column => column.Value.Count > 0).ToDictionary(column => column.Key, column => (IReadOnlyList<WordFound>)[.. column.Value
                .OrderByDescending(word => word.Value.Times)
                .Select(word => new WordFound(word.Value.Shown, word.Key, word.Value.Times, MeaningOf(column.Key, word.Key, chosen, known)))]);
            return found.Values.Any(column => column.Count > MostWords) ? new TooManyWords(MostWords) : null;
        }
        catch (SheetNotReadable broken)
        {
            return broken.Why;
        }
    }

    private string? MeaningOf(SheetField field, string word, IReadOnlyDictionary<(SheetField, string), string> chosen, IReadOnlyDictionary<(SheetField, string), string> known)
    {
        var means = chosen.TryGetValue((field, word), out var now) ? now : known.GetValueOrDefault((field, word)) ?? guesses.Of(field, word, _cell, Asker, Mapping!.Programme);
        return ChoicesFor(field).Any(choice => choice.Value == means) ? means : null;
    }

    private async Task<Dictionary<SheetField, Dictionary<string, (string Shown, int Times)>>> WordsOf()
    {
        var columns = Headings.InWords.Where(Mapping!.Has).Select(field => (Field: field, At: Mapping.ColumnOf(field)!.Value)).ToList();
        var found = columns.ToDictionary(column => column.Field, _ => new Dictionary<string, (string Shown, int Times)>(StringComparer.Ordinal));
        foreach (var row in (await Desk.Open(Taken, Mapping.Reading)).Rows().Where(row => row.Number > Mapping.HeadingRow))
        {
            foreach (var (field, at) in columns)
            {
                if (row[at] is { IsEmpty: false, Kind: CellKind.Text or CellKind.Number } cell && !(field is SheetField.Age && Ages.IsNumber(cell.Text)) && found[field].Count <= MostWords)
                {
                    var plain = Plain.Of(cell.Text);
                    found[field][plain] = found[field].TryGetValue(plain, out var before) ? (before.Shown, before.Times + 1) : (cell.Text, 1);
                }
            }
        }

        return found;
    }
}

/// <summary>A word that stands in a column, how often, and what it means.</summary>
internal sealed record WordFound(string Shown, string Plain, int Times, string? Means);

internal sealed class WordMeaningForm
{
    public SheetField Field { get; set; }

    public string? Word { get; set; }

    public string? Means { get; set; }
}

internal sealed record TooManyWords(int Most) : Refusal;

internal sealed record WordsWithoutMeaning : Refusal;
