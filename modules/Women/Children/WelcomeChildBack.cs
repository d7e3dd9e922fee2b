using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Children;

/// <summary>A child that had gone is with its mother again: the same child, not counted a second time.</summary>
[CommandName("women.welcome-child-back.v1")]
internal sealed record WelcomeChildBack([property: Between(1, WelcomedChildren.Most)] int ChildNumber, DateOnly On) : ProgrammeCommand<WomenFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, WomenFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var back = new ChildWelcomedBack(ChildNumber, On);

        return own.Child(ChildNumber) switch
        {
            null => Refuse(new NoSuchChildWithHer()),
            { LastMove: { } last } when last == back => AlreadyDone,
            { IsHere: true, Since: var since } => Refuse(new ChildIsHere(since)),
            _ when On > stamp.Today => Refuse(new InTheFuture()),
            { Since: var since } when On < since => Refuse(new BeforeChildMoved(since)),
            _ => Accept(back),
        };
    }
}

[EventName("women.child-welcomed-back.v1")]
internal sealed record ChildWelcomedBack(int Child, DateOnly On) : LifeProjectEvent;

internal static class WelcomedChildren
{
    /// <summary>A higher number is a slip of the finger: numbers go on through every cycle of a file.</summary>
    public const int Most = 40;
}
