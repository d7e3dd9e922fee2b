using System.Globalization;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>A form with the cell's own questions on it.</summary>
internal abstract class OwnFieldsForm : ProjectForm
{
    public IList<OwnAnswerForm> Own { get; set; } = [];

    /// <summary>What was answered; null when nothing was, so that a form without questions asks for the same as ever.</summary>
    protected IReadOnlyList<OwnAnswer>? Answers => Own.Select(one => one.ToAnswer()).OfType<OwnAnswer>().ToList() is [_, ..] answers ? answers : null;
}

internal sealed class OwnAnswerForm
{
    public string Field { get; set; } = "";

    public string? Answer { get; set; }

    public DateOnly? Day { get; set; }

    public string? Number { get; set => field = Digits.Western(value); }

    public OwnAnswer? ToAnswer() => (Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Typing.TextOrNull(Number) ?? Typing.TextOrNull(Answer)) is { } answer ? new OwnAnswer(Field, answer) : null;
}

internal interface IOwnFieldsPage
{
    OwnFieldsForm Form { get; }

    IReadOnlyList<OwnField> OwnFields { get; }

    string NameOf(OwnField field);

    IReadOnlyList<Choice> ChoicesOf(OwnField field);
}

/// <summary>The page of a form with the cell's own questions on it.</summary>
internal abstract class OwnFieldsPage<TForm>(Desk desk, FieldPlace place) : ProjectPage<TForm>(desk), IOwnFieldsPage
    where TForm : OwnFieldsForm, new()
{
    public IReadOnlyList<OwnField> OwnFields => [.. (Rules?.Fields ?? []).Where(one => one.Place == place)];

    OwnFieldsForm IOwnFieldsPage.Form => Form;

    public string NameOf(OwnField field) => Desk.Names.Field(Rules!.Id, field.Code);

    public IReadOnlyList<Choice> ChoicesOf(OwnField field) => [.. field.Choices.Select(choice => new Choice(choice.Code, Words[OwnWords.Choice(Rules!.Id, field.Code, choice.Code)]))];

    protected override ValueTask Prepare()
    {
        // A form that comes back keeps what was typed; an empty one asks what the cell asks now.
        var typed = Form.Own.ToDictionary(one => one.Field, StringComparer.Ordinal);
        Form.Own = [.. OwnFields.Select(field => typed.GetValueOrDefault(field.Code) ?? new OwnAnswerForm { Field = field.Code })];
        return ValueTask.CompletedTask;
    }
}
