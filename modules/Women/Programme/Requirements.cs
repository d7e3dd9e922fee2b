using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Women.Danger;

namespace SocialWatch.Women.Programme;

/// <summary>Her danger was assessed in the present cycle.</summary>
internal sealed record DangerKnown() : Requirement("danger-known", "assess-danger")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is WomenFacts { Assessed: not null };
}

/// <summary>In raised or extreme danger, nobody goes on without a plan.</summary>
internal sealed record PlanInDanger() : Requirement("safety-plan", "set-safety-plan")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        own is WomenFacts facts && (facts.Plan is not null || !DangerLevels.NeedsPlan(facts.Assessed?.Danger));
}

/// <summary>Danger was assessed, and is not extreme: only then is her family spoken with, and only then is a return a good end.</summary>
internal sealed record DangerNotExtreme() : Requirement("danger-not-extreme", Panel)
{
    public const string Panel = "assess-danger";

    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is WomenFacts { Assessed.Danger: not DangerLevels.Extreme };
}
