using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Programme;

namespace SocialWatch.KidneyFailure.Entitlements;

/// <summary>Where a right to be paid for stands: asked for, granted until a day, refused, ended.</summary>
[CommandName("kidney-failure.state-entitlement.v1")]
internal sealed record StateEntitlement(
    ActId Act, DateOnly On,
    [property: OneOf("kidney-failure.entitlement", "amo-tadamon", "amo", "long-illness", "disability-card", "transport-allowance")] string Entitlement,
    [property: OneOf("kidney-failure.entitlement-state", Entitlements.Entitlement.Asked, Entitlements.Entitlement.Granted, "refused", "ended")] string State,
    DateOnly? Until) : CountedCommand<DialysisFacts>(Act)
{
    protected override CountedFact Tells(DialysisFacts own) => new(new EntitlementStated(Act, On, Entitlement, State, Until), Acts.Entitlement, On);

    protected override Refusal? Against(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules) => Until < On ? new EntitlementEndsBefore() : null;
}
