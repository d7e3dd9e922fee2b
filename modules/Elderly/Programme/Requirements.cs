using SocialWatch.Elderly.Dependency;
using SocialWatch.Elderly.Entitlements;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>Somebody looked in the present cycle at what help is needed every day.</summary>
internal sealed record DependencyKnown() : Requirement("dependency-known", "assess-dependency")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is ElderlyFacts { IsAssessedNow: true };
}

/// <summary>Whoever needs help every day returns to a family that is helped too, or the return does not hold.</summary>
internal sealed record SupportArranged() : Requirement("support-arranged", "act")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        own is ElderlyFacts { Assessed.Score: KatzIndex.Most } || project.HasAccepted(Acts.FamilySupport);
}

/// <summary>A pension or an allowance was obtained, or something earns: an identity card alone feeds nobody.</summary>
internal sealed record IncomeSecured() : Requirement("income-secured", "record-entitlement-answer")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        project.HasAccepted(Acts.IncomeActivity)
        || (own is ElderlyFacts facts && facts.Entitlements.Any(step => step is EntitlementAnswered { IsObtained: true, Entitlement: "pension" or "allowance" }));
}
