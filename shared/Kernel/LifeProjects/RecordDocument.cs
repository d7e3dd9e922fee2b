using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A paper the cell asks for is there. A day told wrongly is told again.</summary>
[CommandName("life-project.record-document.v1")]
public sealed record RecordDocument([property: Typed(100)] string Document, DateOnly On) : OpenProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => open switch
    {
        _ when rules.DocumentsOnce.All(one => one.Code != Document) => Refuse(new NoSuchDocument()),
        _ when On > stamp.Today => Refuse(new InTheFuture()),
        _ when On.Year < stamp.Today.Year - RecordAct.YearsBack => Refuse(new TooLongAgo(RecordAct.YearsBack)),
        _ when open.Documents.TryGetValue(Document, out var since) && since == On => AlreadyDone,
        _ => Accept(new DocumentRecorded(Document, On)),
    };
}
