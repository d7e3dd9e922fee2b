using SocialWatch.Kernel;

namespace SocialWatch.Elderly.Entitlements;

/// <summary>Something that happened to an entitlement: it was asked for, or answered.</summary>
internal abstract record EntitlementStep(ActId Act, DateTimeOffset At, [property: WordKey("elderly.entitlement")] string Entitlement) : Counted(Act, At)
{
    public DateOnly On => DateOnly.FromDateTime(At.DateTime);
}

/// <summary>Asked for already, and not answered yet.</summary>
internal sealed record EntitlementStillAwaited([property: WordKey("elderly.entitlement")] string Entitlement, DateOnly On) : Refusal
{
    public override string SuppliedBy => "record-entitlement-answer";
}

/// <summary>An answer to a question nobody asked.</summary>
internal sealed record EntitlementNotAsked([property: WordKey("elderly.entitlement")] string Entitlement) : Refusal
{
    public override string SuppliedBy => "ask-entitlement";
}

/// <summary>Earlier than what is already known of it.</summary>
internal sealed record BeforeEntitlementStep(DateOnly On) : Refusal;
