using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Release;

/// <summary>What the first day outside will be: who waits, where to sleep, which papers, which treatment goes on.</summary>
[CommandName("former-prisoners.plan-release.v1")]
internal sealed record PlanRelease(
    ActId Act, DateTimeOffset At, [property: Typed(300)] string WhoWaits,
    [property: OneOf("former-prisoners.housing", "family", "own-home", "halfway-house", "friends", Housings.None)] string Housing,
    [property: Typed(500)] string? Papers, [property: Typed(500)] string? Treatment, [property: Typed(1000)] string? Note) : CountedCommand<FormerPrisonersFacts>(Act)
{
    public override Permission Needs => Permission.AccompanyPeople;

    protected override CountedFact Tells(FormerPrisonersFacts own) => new(new ReleasePlanned(Act, At, WhoWaits, Housing, Papers, Treatment, Note), Acts.ReleasePlan, At);

    // A phone that is heard of late may still tell of a plan made inside.
    protected override Refusal? Against(LifeProject.Open open, FormerPrisonersFacts own, ProgrammeRules rules) => own.Released is { } released && released.At < At ? new ReleasedAlready(released.On) : null;
}

/// <summary>Stored names.</summary>
internal static class Housings
{
    public const string None = "none-yet";
}

[EventName("former-prisoners.release-planned.v1")]
internal sealed record ReleasePlanned(
    ActId Act, DateTimeOffset At, [property: Sealed] string? WhoWaits, [property: WordKey("former-prisoners.housing")] string Housing,
    [property: Sealed] string? Papers, [property: Sealed] string? Treatment, [property: Sealed, Narrative] string? Note) : Counted(Act, At)
{
    public DateOnly On => DateOnly.FromDateTime(At.DateTime);
}
