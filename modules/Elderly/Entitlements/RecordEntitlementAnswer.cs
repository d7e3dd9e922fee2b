using SocialWatch.Elderly.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Entitlements;

/// <summary>The administration has answered: the right is there, or it was refused.</summary>
[CommandName("elderly.record-entitlement-answer.v1")]
internal sealed record RecordEntitlementAnswer(
    ActId Act, DateTimeOffset At, [property: OneOf("elderly.entitlement", "identity-card", "health-cover", "pension", "allowance")] string Entitlement,
    [property: OneOf("elderly.entitlement-answer", EntitlementAnswers.Obtained, EntitlementAnswers.Refused)] string Answer,
    [property: Typed(1000)] string? Note) : CountedCommand<ElderlyFacts>(Act)
{
    public override Permission Needs => Permission.AccompanyPeople;

    protected override CountedFact Tells(ElderlyFacts own) => new(
        new EntitlementAnswered(Act, At, Entitlement, Answer, Note), Answer == EntitlementAnswers.Obtained ? Acts.EntitlementObtained : Acts.EntitlementRefused, At);

    protected override Refusal? Against(LifeProject.Open open, ElderlyFacts own, ProgrammeRules rules) => own.Last(Entitlement) switch
    {
        not EntitlementAsked => new EntitlementNotAsked(Entitlement),
        { } asked when asked.At > At => new BeforeEntitlementStep(asked.On),
        _ => null,
    };
}

/// <summary>Stored names.</summary>
internal static class EntitlementAnswers
{
    public const string Obtained = "obtained";
    public const string Refused = "refused";
}

[EventName("elderly.entitlement-answered.v1")]
internal sealed record EntitlementAnswered(
    ActId Act, DateTimeOffset At, string Entitlement, [property: WordKey("elderly.entitlement-answer")] string Answer,
    [property: Sealed, Narrative] string? Note) : EntitlementStep(Act, At, Entitlement)
{
    public bool IsObtained => Answer == EntitlementAnswers.Obtained;
}
