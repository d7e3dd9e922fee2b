using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

/// <summary>A paper the cell asks for is ticked as there.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class RecordDocumentModel(Desk desk) : ProjectPage<RecordDocumentForm>(desk)
{
    public override string Stem => "record-document";

    /// <summary>The papers the cell asks for; those that are there say since when.</summary>
    public IReadOnlyList<Choice> Documents { get; private set; } = [];

    protected override string Seen => "#story";

    protected override bool Begin()
    {
        Form.Document = Asked("document") ?? "";
        Form.On = Desk.Today;
        return true;
    }

    protected override ValueTask Prepare()
    {
        Documents = [.. (Rules?.Documents ?? []).Select(document => new Choice(document.Code, Desk.Names.Document(Rules!.Id, document.Code), Hint: Since(document.Code)))];
        return ValueTask.CompletedTask;
    }

    private string? Since(string document) => Now?.Documents.TryGetValue(document, out var day) is true ? Words.Say("life-project.document-since", ("Day", day)) : null;
}

internal sealed class RecordDocumentForm : ProjectForm
{
    public string Document { get; set; } = "";

    [Required]
    public DateOnly? On { get; set; }

    public override LifeProjectCommand ToCommand() => new RecordDocument(Document, On.GetValueOrDefault());
}
