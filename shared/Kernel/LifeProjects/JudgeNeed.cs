using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The worker and the person judge how badly a need presses.</summary>
[CommandName("life-project.judge-need.v1")]
public sealed record JudgeNeed([property: Typed(100)] string Need, Severity Severity, [property: Typed(2000)] string? Note) : OpenProjectCommand
{
    /// <summary>To the cell's own questions.</summary>
    public IReadOnlyList<OwnAnswer>? Own { get; init; }

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) => rules switch
    {
        _ when rules.Needs.All(kind => kind.Id != Need) => Refuse(new NoSuchNeed()),
        _ when OwnAnswers.FaultIn(Own, FieldPlace.Need, rules) is { } fault => Refuse(fault),
        _ => Accept([new NeedJudged(Need, Severity, Note), .. OwnAnswers.Told(Own, Need, open)]),
    };
}
