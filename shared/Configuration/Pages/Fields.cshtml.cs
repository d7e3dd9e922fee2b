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
        var field = new OwnField(Codes.For(Form.Code, Form.Words.En, Configured.Fields.Select(one => one.Code)), Form.Place, Form.Kind, Form.Words) { Choices = [.. Form.ChoicesLike(before)] };
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

    /// <summary>A line that stands where one stood before is the same choice, said better.</summary>
    public IEnumerable<OwnChoice> ChoicesLike(OwnField? before)
    {
        List<string> taken = [.. before?.Choices.Select(choice => choice.Code) ?? []];
        foreach (var (at, line) in (Choices ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var words = new InWords(parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
            var code = Codes.For(before?.Choices.ElementAtOrDefault(at)?.Code, words.En, taken);
            taken.Add(code);
            yield return new OwnChoice(code, words);
        }
    }
}
