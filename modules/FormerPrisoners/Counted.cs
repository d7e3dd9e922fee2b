using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.FormerPrisoners;

/// <summary>A fact of this programme that stands as long as the act that counts it.</summary>
internal abstract record Counted(ActId Act, DateTimeOffset At) : LifeProjectEvent;
