using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Women.Programme;

namespace SocialWatch.Women.Safety;

/// <summary>What she does when it begins again: agreed with her in her own words, and renewed when something changes.</summary>
[CommandName("women.set-safety-plan.v1")]
internal sealed record SetSafetyPlan(
    ActId Act, DateTimeOffset At, [property: Typed(500)] string SafePerson, [property: Typed(500)] string SafePlace, [property: Typed(500)] string Signal,
    [property: Typed(500)] string PapersAndBag, [property: Typed(500)] string? Children) : CountedCommand<WomenFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(WomenFacts own) => new(new SafetyPlanSet(Act, At, SafePerson, SafePlace, Signal, PapersAndBag, Children), Acts.SafetyPlan, At);
}

/// <param name="Signal">The word or sign that calls the safe person.</param>
/// <param name="PapersAndBag">Where papers, keys, medicines and some money are kept.</param>
[EventName("women.safety-plan-set.v1")]
internal sealed record SafetyPlanSet(
    ActId Act, DateTimeOffset At, [property: Sealed] string? SafePerson, [property: Sealed] string? SafePlace, [property: Sealed] string? Signal,
    [property: Sealed] string? PapersAndBag, [property: Sealed] string? Children) : Counted(Act, At);
