using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.Guardianship;

/// <summary>It is known who answers for the child, and by whose decision. A later one takes the place of an earlier one.</summary>
[CommandName("street-children.name-guardian.v1")]
internal sealed record NameGuardian(
    ActId Act,
    [property: Typed(200)] string Who,
    [property: OneOf(Relations.Words, Relations.Father, Relations.Mother, Relations.Grandparent, Relations.Sibling, Relations.UncleOrAunt, Relations.Kafil, Relations.CentreDirector, Relations.Other)] string Relation,
    [property: OneOf("street-children.decided-by", "by-law", "family-judge", "juvenile-judge", "prosecutor")] string DecidedBy,
    DateOnly Since) : CountedCommand<ChildFacts>(Act)
{
    protected override CountedFact Tells(ChildFacts own) => new(new GuardianNamed(Act, Who, Relation, DecidedBy, Since), Acts.GuardianNamed, Since);
}
