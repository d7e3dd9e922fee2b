using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A person begins a way through a programme. The stream is <see cref="LifeProjectIds.Of"/> of the two, so there is never a second file.</summary>
[CommandName("life-project.open.v1")]
public sealed record OpenLifeProject(
    PersonId Person, [property: Typed(100)] string Programme, [property: Typed(100)] string Category, [property: Colleague] WorkerId? Referent, DateOnly? BornOn) : LifeProjectCommand
{
    /// <summary>As the person's record says it; the door looks there.</summary>
    public AgeBand Age { get; init; }

    public override Permission Needs => Permission.MeetPeople;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened when state.Book.Find(Programme) is not { } => Refuse(new ProgrammeNotInstalled(Programme)),
        LifeProject.NotOpened when !state.Book.Find(Programme)!.IsOn => Refuse(new ProgrammeSwitchedOff(Programme)),
        LifeProject.NotOpened when !state.Book.Find(Programme)!.Categories.Contains(Category) => Refuse(new CategoryNotServed()),
        LifeProject.NotOpened when BornOn > stamp.Today => Refuse(new InTheFuture()),
        LifeProject.NotOpened => Opened(state.Book.Find(Programme)!, stamp),
        LifeProject.Open { Opening: var opening } => (opening.Category, opening.Referent, opening.BornOn) == (Category, Referent, BornOn) ? AlreadyDone : Refuse(new LifeProjectAlreadyOpen()),
        LifeProject.Closed closed => Refuse(new LifeProjectAlreadyClosed(closed.On)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Decision<LifeProjectEvent> Opened(ProgrammeRules rules, Stamp stamp)
    {
        var first = rules.Pathway.First;
        var isMinor = Minority.Is(BornOn, Age, stamp.Today);
        return Accept([
            new LifeProjectOpened(Person, Programme, Category, first.Id, Referent, BornOn) { IsMinor = isMinor, Configuration = rules.Version, IsSecret = rules.IsSecret },
            .. Clocks.StartedBy(first, stamp.At), .. Clocks.OwedTo(isMinor, rules, stamp.At)]);
    }
}
