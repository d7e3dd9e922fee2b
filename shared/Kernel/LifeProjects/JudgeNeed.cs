using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The worker and the person judge how badly a need presses.</summary>
[CommandName("life-project.judge-need.v1")]
public sealed record JudgeNeed([property: Typed(100)] string Need, Severity Severity, [property: Typed(2000)] string? Note) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        rules.Needs.Any(kind => kind.Id == Need)
            ? Accept(new NeedJudged(Need, Severity, Note))
            : Refuse(new NoSuchNeed());
}
