using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Children;

/// <summary>A child that came along goes elsewhere: to whom, and since when.</summary>
[CommandName("women.see-child-off.v1")]
internal sealed record SeeChildOff(
    [property: Between(1, WelcomedChildren.Most)] int ChildNumber, DateOnly On,
    [property: OneOf("women.child-to", "father", "family", "foster-family", "boarding-school", "centre", "own-life", "elsewhere")] string WhereTo,
    [property: Typed(1000)] string? Note) : ProgrammeCommand<WomenFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, WomenFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var gone = new ChildSeenOff(ChildNumber, On, WhereTo, Note);

        return own.Child(ChildNumber) switch
        {
            null => Refuse(new NoSuchChildWithHer()),
            { LastMove: { } last } when last == gone => AlreadyDone,
            { IsHere: false, Since: var since } => Refuse(new ChildHasGone(since)),
            _ when On > stamp.Today => Refuse(new InTheFuture()),
            { Since: var since } when On < since => Refuse(new BeforeChildMoved(since)),
            _ => Accept(gone),
        };
    }
}

[EventName("women.child-seen-off.v1")]
internal sealed record ChildSeenOff(int Child, DateOnly On, [property: WordKey("women.child-to")] string WhereTo, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;
