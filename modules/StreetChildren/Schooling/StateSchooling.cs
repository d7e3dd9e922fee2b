using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.Schooling;

/// <summary>Where the child stands with school: enrolled, going there, or gone from it.</summary>
[CommandName("street-children.state-schooling.v1")]
internal sealed record StateSchooling(
    ActId Act,
    [property: OneOf("street-children.schooling", Schoolings.Enrolled, Schoolings.Attends, Schoolings.DroppedOut)] string Schooling,
    [property: Typed(200)] string? School,
    [property: OneOf("street-children.level", "preschool", "primary", "lower-secondary", "upper-secondary", "vocational", "second-chance")] string? Level,
    DateOnly On) : CountedCommand<ChildFacts>(Act)
{
    protected override CountedFact Tells(ChildFacts own) => new(
        new SchoolingStated(Act, Schooling, School, Level, On), Schooling == Schoolings.Enrolled ? Acts.SchoolEnrolment : Acts.SchoolFollowUp, On);

    protected override Refusal? Against(LifeProject.Open open, ChildFacts own, ProgrammeRules rules) =>
        Schooling != Schoolings.DroppedOut && School is null ? new SchoolNotNamed() : null;
}
