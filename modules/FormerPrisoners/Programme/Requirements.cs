using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>The person is out, in the present cycle.</summary>
internal sealed record IsReleased() : Requirement("released", "record-release")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is FormerPrisonersFacts { Released: not null };
}
