using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv.Disclosure;

/// <summary>The person was asked who may know. "Nobody" is an answer too.</summary>
internal sealed record WhoMayKnowWasAsked() : Requirement("who-may-know", ProgrammeForm.PanelOf<StateDisclosure>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is HivFacts { Disclosure: not null };
}
