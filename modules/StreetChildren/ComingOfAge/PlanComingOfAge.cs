using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.ComingOfAge;

/// <summary>Life after eighteen is planned with the young person: where to live, from what, with whom.</summary>
[CommandName("street-children.plan-coming-of-age.v1")]
internal sealed record PlanComingOfAge(
    ActId Act, DateOnly On,
    [property: OneOf("street-children.plan-answer", "agreed", "not-wanted")] string Answer,
    [property: OneOf("street-children.home-at-eighteen", "family", "youth-home", "own-home", "lodging-at-work", "not-known")] string? Home,
    [property: Typed(2000)] string Plan) : CountedCommand<ChildFacts>(Act)
{
    protected override CountedFact Tells(ChildFacts own) => new(new ComingOfAgePlanned(Act, On, Answer, Home, Plan), Acts.ComingOfAgePlan, On);
}
