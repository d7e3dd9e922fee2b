using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse.Injecting;

/// <param name="Since">Since when it is as often as that.</param>
[EventName("drug-use.injecting-stated.v1")]
internal sealed record InjectingStated(
    int InjectionsPerDay, [property: Sealed] Substance? Substance, [property: Sealed] Substance? AlsoSubstance, DateOnly Since) : LifeProjectEvent;
