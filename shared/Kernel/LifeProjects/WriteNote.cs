using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something worth telling the next colleague.</summary>
[CommandName("life-project.write-note.v1")]
public sealed record WriteNote(NoteId Note, Approach? Lane, [property: Typed(4000)] string Text) : OpenProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var written = new NoteWritten(Note, Lane, Text);

        return open.Notes.TryGetValue(Note, out var earlier)
            ? earlier == written ? AlreadyDone : Refuse(new NoteWrittenDifferently())
            : Accept(written);
    }
}
