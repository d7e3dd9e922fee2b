using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv.Analyses;

/// <summary>Whether the treatment holds the illness, as the laboratory says. No figure is kept. Stored names.</summary>
internal enum AnalysisResult
{
    Controlled,
    NotControlled,
    NotKnown,
}

[EventName("hiv.analysis-stated.v1")]
internal sealed record AnalysisStated(DateOnly On, [property: Sealed] AnalysisResult? Result) : LifeProjectEvent;
