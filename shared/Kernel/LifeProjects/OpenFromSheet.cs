using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// A way through a programme that began before the cell worked with the program. It starts no clock: what was owed then was
/// kept or missed long ago, and would be counted as missed tomorrow. Asked by the program itself.
/// </summary>
/// <param name="Since">When it began, as far as the sheet tells.</param>
public sealed record OpenFromSheet(PersonId Person, [property: Typed(100)] string Programme, [property: Typed(100)] string Category, SheetId Sheet, DateTimeOffset Since) : LifeProjectCommand
{
    /// <summary>As the person's record says it; the door looks there.</summary>
    public AgeBand Age { get; init; }

    /// <inheritdoc cref="Age"/>
    public DateOnly? BornOn { get; init; }

    public override Permission Needs => Permission.Coordinate;

    public override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) =>
        new OpenLifeProject(Person, Programme, Category, Referent: null, BornOn) { Age = Age }.Decide(state, stamp) switch
        {
            Decision<LifeProjectEvent>.Accepted { Events: [LifeProjectOpened opened, ..] } => Accept(opened with { Sheet = Sheet, Since = Since }),
            var other => other,
        };
}
