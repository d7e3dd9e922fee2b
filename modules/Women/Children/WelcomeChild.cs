using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Women.Programme;

namespace SocialWatch.Women.Children;

/// <summary>A child comes along with its mother. It has no file of its own: it is counted, and its name stays sealed in hers.</summary>
[CommandName("women.welcome-child.v1")]
internal sealed record WelcomeChild(
    ActId Act, DateTimeOffset At, [property: Typed(100)] string? Name, [property: OneOf("women.child-age", "0-1", "2-5", "6-11", "12-14", "15-17")] string Age,
    [property: OneOf("women.child", "girl", "boy")] string Sex, [property: OneOf("women.school", "not-yet", "goes", "interrupted", "never")] string School,
    [property: Typed(200)] string? SchoolName) : CountedCommand<WomenFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    // Workers call children by number: the screen never needs a name to say which.
    protected override CountedFact Tells(WomenFacts own) => new(
        new ChildWelcomed(Act, At, own.ToldWith(Act) is ChildWelcomed same ? same.Number : own.LastChild + 1, Name, Age, Sex, School, SchoolName), Acts.ChildWelcomed, At);
}

/// <param name="Number">Its number in this file, for ever.</param>
[EventName("women.child-welcomed.v1")]
internal sealed record ChildWelcomed(
    ActId Act, DateTimeOffset At, int Number, [property: Sealed] string? Name, [property: WordKey("women.child-age")] string Age,
    [property: WordKey("women.child")] string Sex, [property: WordKey("women.school")] string School, [property: Sealed] string? SchoolName) : Counted(Act, At);
