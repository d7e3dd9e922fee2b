using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class FieldsModel(CellDesk desk) : OwnThingsPage<FieldForm>(desk), IWithWords
{
    public override IReadOnlyList<OwnThing> All => [.. Configured.Fields.Select(one => new OwnThing(one.Code, Here(one.Words), DetailsOf(one), one.Code))];

    WordsForm IWithWords.Form => Form;

    protected override Task Fill()
    {
        Form = Configured.Fields.FirstOrDefault(field => field.Code == Asked) is { } field ? FieldForm.Of(field) : new FieldForm();
        return Task.CompletedTask;
    }

    protected override ProgrammeConfiguration With()
    {
        var before = Configured.Fields.FirstOrDefault(one => one.Code == Form.Code);
        var code = Codes.For(Form.Code, Form.Words.En, Ever.SelectMany(one => one.Fields).Select(one => one.Code));
        var choices = Ever.SelectMany(one => one.Fields).Where(one => one.Code == code).SelectMany(one => one.Choices).Select(choice => choice.Code);
        var field = new OwnField(code, Form.Place, Form.Kind, Form.Words) { Choices = [.. Form.ChoicesLike(before?.Choices ?? [], choices)] };
        return Configured with { Fields = [.. Configured.Fields.Where(one => one.Code != field.Code), field] };
    }

    protected override ProgrammeConfiguration Without(string key) => Configured with { Fields = [.. Configured.Fields.Where(one => one.Code != key)] };

    private string DetailsOf(OwnField field) => string.Join(" · ", new[] { Words[$"configuration.field-place.{Names.Kebab(field.Place)}"], Words[$"configuration.field-kind.{Names.Kebab(field.Kind)}"] }.Concat(field.Choices.Select(choice => Here(choice.Words))));
}

internal sealed class FieldForm : WordsForm
{
    public FieldPlace Place { get; set; }

    public FieldKind Kind { get; set; }

    /// <summary>One a line: Arabic | French | English.</summary>
    public string? Choices { get; set; }

    public static FieldForm Of(OwnField field)
    {
        var form = new FieldForm { Place = field.Place, Kind = field.Kind, Choices = string.Join('\n', field.Choices.Select(choice => $"{choice.Words.Ar} | {choice.Words.Fr} | {choice.Words.En}")) };
        form.Say(field.Code, field.Words);
        return form;
    }

    /// <summary>
    /// A line that says what a choice says, in one language at least, is that choice, wherever it stands. Any other line is
    /// a new choice: no answer given before becomes another one.
    /// </summary>
    /// <param name="ever">The codes of all choices this question ever had.</param>
    public IEnumerable<OwnChoice> ChoicesLike(IReadOnlyList<OwnChoice> before, IEnumerable<string> ever)
    {
        var lines = (Choices ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(InWordsOf).ToList();
        var left = before.ToList();
        var taken = ever.ToHashSet(StringComparer.Ordinal);

        foreach (var words in lines)
        {
            var kept = left.FirstOrDefault(choice => choice.Words == words)
                ?? left.FirstOrDefault(choice => !lines.Contains(choice.Words) && (choice.Words.Ar == words.Ar || choice.Words.Fr == words.Fr || choice.Words.En == words.En));
            var choice = new OwnChoice(Codes.For(kept?.Code, words.En, taken), words);
            left.RemoveAll(one => one == kept);
            taken.Add(choice.Code);
            yield return choice;
        }
    }

    private static InWords InWordsOf(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new InWords(parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
    }
}
