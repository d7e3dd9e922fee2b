using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse.Substitution;

/// <param name="Act">Counts the start, and names the treatment.</param>
/// <param name="Where">Who gives it, in words.</param>
[EventName("drug-use.substitution-started.v1")]
internal sealed record SubstitutionStarted(ActId Act, DateOnly On, [property: Sealed] string? Where) : LifeProjectEvent;

/// <param name="Why">One of <see cref="StopReasons"/>.</param>
[EventName("drug-use.substitution-stopped.v1")]
internal sealed record SubstitutionStopped(
    ActId Substitution, DateOnly On, [property: WordKey("drug-use.stop")] string Why, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;
