using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv.Treatment;

/// <summary>In the present cycle medicines reached the person at least once: a job without them is not a way that holds.</summary>
internal sealed record MedicinesReached() : Requirement("medicines-reached", ProgrammeForm.PanelOf<GiveMedicines>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => project.HasAccepted(Programme.Acts.MedicinesGiven);
}
