using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

/// <summary>A programme's own command, drawn from the command itself.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class OwnFormModel(Desk desk) : ProjectPage<OwnFormForm>(desk)
{
    [FromRoute]
    public string Panel { get; set; } = "";

    public override string Stem => Panel;

    public override string Title => Words[$"{Form.Programme}.{Panel}"];

    public IReadOnlyList<CommandField> Fields => Found is { } form ? CommandField.Of(form.Command) : [];

    public IReadOnlyList<Choice> Communes { get; private set; } = [];

    public IReadOnlyList<Choice> Centres { get; private set; } = [];

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override string? WordsOf => Form.Programme;

    protected override string Said => Words["life-project.own.done"];

    private ProgrammeForm? Found => Form.Programme is { } programme
        ? Desk.Installed.Find(programme)?.Programme.Forms.FirstOrDefault(form => form.Panel == Panel)
        : null;

    public string LabelOf(CommandField field) => Words[KeyOfLabel(field)];

    public string? HintOf(CommandField field) => Words.Has(KeyOfLabel(field) + ".hint") ? Words[KeyOfLabel(field) + ".hint"] : null;

    public IReadOnlyList<Choice> ChoicesOf(CommandField field) => field.Kind switch
    {
        FieldKind.Commune => Communes,
        FieldKind.Centre => Centres,
        FieldKind.Colleague => Colleagues,
        _ when field.OneOf is { } one => Choice.Of(Words, one.Words, one.Names),
        _ => [.. field.Names.Select(name => new Choice(name, Words[$"{Form.Programme}.{Kebab.Of(field.Name)}.{Kebab.Of(name)}"]))],
    };

    public static string KeyOf(CommandField field) => $"Form.Values[{field.Name}].{Slot.PropertyOf(field.Kind)}";

    protected override bool Begin()
    {
        if (Found is not { } form || Now is not { } now)
        {
            return false;
        }

        var offered = form.Begins(now, Record!.File.Own).ToDictionary(pair => pair.Parameter, pair => pair.Value);
        Form.Values = Fields.ToDictionary(field => field.Name, field => field.Begin(offered.GetValueOrDefault(field.Name), Desk.Clock.MoroccoNow()));
        return true;
    }

    protected override async ValueTask Prepare()
    {
        // A form sent with nothing in some field has no slot for it.
        foreach (var field in Fields)
        {
            Form.Values.TryAdd(field.Name, new Slot());
        }

        var asker = User.ToAsker()!;
        var cell = await Desk.Cells.Of(asker.Cell);
        Communes = [.. cell.Communes.Select(commune => new Choice(commune, commune))];
        Centres = [.. cell.Centres.OrderBy(centre => centre.Value, StringComparer.Ordinal).Select(centre => new Choice(centre.Key.Value.ToString(), centre.Value))];
        Colleagues = Fields.Any(field => field.Kind is FieldKind.Colleague) ? await ColleagueChoices.Of(Desk.Workers, asker, Rules, now: null) : [];
    }

    protected override LifeProjectCommand? Command() => Found is { } form
        ? (LifeProjectCommand)Activator.CreateInstance(form.Command, [.. Fields.Select(field => field.Read(Form.Values.GetValueOrDefault(field.Name)))])!
        : null;

    protected override string? KeyOf(string name) => Fields.FirstOrDefault(field => field.Name == name && field.Kind is not FieldKind.Hidden) is { } field ? KeyOf(field) : null;

    private string KeyOfLabel(CommandField field)
    {
        var own = $"{Form.Programme}.field.{field.Name}";
        return Words.Has(own) ? own : $"field.{field.Name}";
    }
}

internal sealed class OwnFormForm : ProjectForm
{
    public Dictionary<string, Slot> Values { get; set; } = [];

    // Which command it is, the page knows.
    public override LifeProjectCommand ToCommand() => throw new NotSupportedException();
}
