using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.ComingOfAge;

/// <param name="Answer">Whether the young person agreed to it; not wanting one is an answer.</param>
/// <param name="Home">Where they will live.</param>
[EventName("street-children.coming-of-age-planned.v1")]
internal sealed record ComingOfAgePlanned(
    ActId Act, DateOnly On, [property: WordKey("street-children.plan-answer")] string Answer,
    [property: WordKey("street-children.home-at-eighteen")] string? Home, [property: Sealed, Narrative] string Plan) : ChildEvent, ICounted;

/// <summary>The time before eighteen in which life afterwards is prepared.</summary>
internal static class Eighteen
{
    // A place, papers and a trade are not found in a month.
    public const int MonthsBefore = 6;

    /// <summary>The eighteenth birthday, where it is known of a minor.</summary>
    public static DateOnly? On(LifeProject.Open project) => project is { IsMinor: true, Opening.BornOn: { } born } ? born.AddYears(Minority.EndsAtAge) : null;

    public static bool IsNear(LifeProject.Open project, DateOnly today) => On(project) is { } day && today >= day.AddMonths(-MonthsBefore);
}

/// <summary>
/// From six months before eighteen nobody is let go without a plan. A requirement is asked without a clock: it goes by
/// the last day on which anything was told in the file.
/// </summary>
internal sealed record PlannedForEighteen() : Requirement("coming-of-age-plan", ProgrammeForm.PanelOf<PlanComingOfAge>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        own is not ChildFacts facts || !Eighteen.IsNear(project, facts.LastHeard) || facts.All<ComingOfAgePlanned>().Any();
}
