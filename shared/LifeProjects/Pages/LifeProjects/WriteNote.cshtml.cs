using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class WriteNoteModel(Desk desk) : ProjectPage<WriteNoteForm>(desk)
{
    public override string Stem => "write-note";

    public IReadOnlyList<Choice> Lanes => [new("", Words["life-project.no-lane"]), .. Choice.Of<Approach>(Words, "approach")];

    protected override string Seen => "#story";
}

internal sealed class WriteNoteForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice writes one note.</summary>
    public Guid Note { get; set; } = Guid.CreateVersion7();

    public string Text { get; set; } = "";

    public Approach? Lane { get; set; }

    public override LifeProjectCommand ToCommand() => new WriteNote(new NoteId(Note), Lane, Typing.Text(Text));
}
