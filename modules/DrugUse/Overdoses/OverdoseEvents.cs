using SocialWatch.DrugUse.Injecting;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse.Overdoses;

/// <param name="Act">Counts the response, and names the overdose.</param>
/// <param name="NaloxoneAct">Counts the naloxone, where some was given.</param>
[EventName("drug-use.overdose-reported.v1")]
internal sealed record OverdoseReported(
    ActId Act, ActId NaloxoneAct, DateTimeOffset At, [property: Sealed] Substance? Substance, bool NaloxoneGiven, bool AmbulanceCalled, OverdoseEnd HowItEnded,
    [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

[EventName("drug-use.overdose-followed-up.v1")]
internal sealed record OverdoseFollowedUp(ActId Act, ActId Overdose, DateOnly On, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;
