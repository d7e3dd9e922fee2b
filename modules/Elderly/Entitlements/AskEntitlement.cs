using SocialWatch.Elderly.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Entitlements;

/// <summary>A document or a right is asked for, the first time or again.</summary>
[CommandName("elderly.ask-entitlement.v1")]
internal sealed record AskEntitlement(
    ActId Act, DateTimeOffset At, [property: OneOf("elderly.entitlement", "identity-card", "health-cover", "pension", "allowance")] string Entitlement,
    [property: Typed(1000)] string? Note) : CountedCommand<ElderlyFacts>(Act)
{
    public override Permission Needs => Permission.AccompanyPeople;

    protected override CountedFact Tells(ElderlyFacts own) => new(new EntitlementAsked(Act, At, Entitlement, Note), Acts.EntitlementRequest, At);

    // Asked again after an answer is an appeal or a renewal.
    protected override Refusal? Against(LifeProject.Open open, ElderlyFacts own, ProgrammeRules rules) => own.Last(Entitlement) switch
    {
        EntitlementAsked { On: var on } => new EntitlementStillAwaited(Entitlement, on),
        { } last when last.At > At => new BeforeEntitlementStep(last.On),
        _ => null,
    };
}

[EventName("elderly.entitlement-asked.v1")]
internal sealed record EntitlementAsked(
    ActId Act, DateTimeOffset At, string Entitlement, [property: Sealed, Narrative] string? Note) : EntitlementStep(Act, At, Entitlement);
