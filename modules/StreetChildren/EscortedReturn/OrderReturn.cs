using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>The prosecutor or the judge has ordered that the child is taken home.</summary>
[CommandName("street-children.order-return.v1")]
internal sealed record OrderReturn(
    ActId Act,
    [property: OneOf("street-children.ordered-by", "prosecutor", "juvenile-judge")] string OrderedBy,
    DateOnly On,
    [property: Typed(100)] string Reference,
    [property: Typed(200)] string HomeTown) : CountedCommand<ChildFacts>(Act)
{
    protected override CountedFact Tells(ChildFacts own) => new(new ReturnOrdered(Act, OrderedBy, On, Reference, HomeTown), Acts.ReturnOrder, On);

    protected override Refusal? Against(LifeProject.Open open, ChildFacts own, ProgrammeRules rules) =>
        own.OpenJourney() is { } journey ? new ReturnUnderWay(journey.Order.On) : null;
}
