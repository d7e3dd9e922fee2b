using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class DocumentsModel(CellDesk desk) : OwnThingsPage<DocumentForm>(desk), IWithWords
{
    private const string Arrow = " > ";

    public override IReadOnlyList<OwnThing> All => [.. Configured.Documents.Select(document => new OwnThing(document.Code, Here(document.Words), DetailsOf(document), document.Code))];

    WordsForm IWithWords.Form => Form;

    public string MoveNamed(string name) => name.Split(Arrow) is [var from, var to] ? Words.Say("configuration.move", ("From", Names.Stage(Programme, from)), ("To", Names.Stage(Programme, to))) : name;

    protected override Task Fill()
    {
        var document = Configured.Documents.FirstOrDefault(one => one.Code == Asked);
        Form = document is null ? new DocumentForm() : DocumentForm.Of(document);
        Form.Moves = [.. Rules.Pathway.Moves.Select(move => new TickForm { Name = $"{move.From}{Arrow}{move.To}", IsOn = document?.Moves.Contains(new MoveName(move.From, move.To)) is true })];
        Form.Closings = [.. Rules.Outcomes.Select(outcome => new TickForm { Name = $"{outcome.Kind}", IsOn = document?.Closings.Contains(outcome.Kind) is true })];
        return Task.CompletedTask;
    }

    protected override ProgrammeConfiguration With()
    {
        var document = new OwnDocument(Codes.For(Form.Code, Form.Words.En, Ever.SelectMany(one => one.Documents).Select(one => one.Code)), Form.Words)
        {
            Moves = [.. Rules.Pathway.Moves.Where(move => Form.Moves.Any(tick => tick.IsOn && tick.Name == $"{move.From}{Arrow}{move.To}")).Select(move => new MoveName(move.From, move.To))],
            Closings = [.. Rules.Outcomes.Select(outcome => outcome.Kind).Where(kind => Form.Closings.Any(tick => tick.IsOn && tick.Name == $"{kind}"))],
        };
        return Configured with { Documents = [.. Configured.Documents.Where(one => one.Code != document.Code), document] };
    }

    protected override ProgrammeConfiguration Without(string key) => Configured with { Documents = [.. Configured.Documents.Where(one => one.Code != key)] };

    private string DetailsOf(OwnDocument document) =>
        string.Join(" · ", document.Moves.Select(move => MoveNamed($"{move.From}{Arrow}{move.To}")).Concat(document.Closings.Select(Names.Outcome)));
}

internal sealed class DocumentForm : WordsForm
{
    public IList<TickForm> Moves { get; set; } = [];

    public IList<TickForm> Closings { get; set; } = [];

    public static DocumentForm Of(OwnDocument document)
    {
        var form = new DocumentForm();
        form.Say(document.Code, document.Words);
        return form;
    }
}
