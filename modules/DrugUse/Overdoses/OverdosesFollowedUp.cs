using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.DrugUse.Overdoses;

/// <summary>No overdose waits for its follow-up: nobody is called reintegrated whom we did not ask how they are.</summary>
internal sealed record OverdosesFollowedUp() : Requirement("overdoses-followed-up", ProgrammeForm.PanelOf<FollowUpOverdose>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is not DrugUseFacts facts || !facts.Overdoses.Any(overdose => overdose.IsWaiting);
}
