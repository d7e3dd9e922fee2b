using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.BestInterest;

/// <summary>What is best for this child is written down, with the child's own view of it. Asked for before a placement and before a journey home.</summary>
[CommandName("street-children.write-best-interest-note.v1")]
internal sealed record WriteBestInterestNote(ActId Act, DateOnly On, [property: Typed(4000)] string Text, [property: Typed(2000)] string? ChildView) : CountedCommand<ChildFacts>(Act)
{
    protected override CountedFact Tells(ChildFacts own) => new(new BestInterestNoted(Act, On, Text, ChildView), Acts.BestInterestNote, On);
}
