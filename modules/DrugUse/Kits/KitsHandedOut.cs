using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse.Kits;

/// <summary>Injecting kits out, used ones back, condoms. Each of the three that is more than nothing is counted by an act of its own.</summary>
/// <param name="Act">Counts the kits given.</param>
/// <param name="BackAct">Counts the used kits taken back.</param>
/// <param name="CondomsAct">Counts the condoms.</param>
[EventName("drug-use.kits-handed-out.v1")]
internal sealed record KitsHandedOut(
    ActId Act, ActId BackAct, ActId CondomsAct, int Given, int TakenBack, int Condoms, DateTimeOffset At, string? Commune, [property: Sealed] string? Place) : LifeProjectEvent;
