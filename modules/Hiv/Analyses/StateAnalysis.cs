using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Analyses;

/// <summary>What the last analysis (the viral load) says: controlled, not controlled, not known. Said anew for a day, the last word counts.</summary>
[CommandName("hiv.state-analysis.v1")]
internal sealed record StateAnalysis(DateOnly On, AnalysisResult Result) : HivCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HivFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var stated = new AnalysisStated(On, Result);

        return open switch
        {
            _ when own.Analyses.GetValueOrDefault(On) == stated => AlreadyDone,
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(stated),
        };
    }
}
