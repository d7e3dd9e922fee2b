using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A worker becomes the one whom the person and the colleagues turn to.</summary>
[CommandName("life-project.name-referent.v1")]
public sealed record NameReferent([property: Colleague] WorkerId Referent) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Referent == Referent ? AlreadyDone : Accept(new ReferentNamed(Referent));
}
