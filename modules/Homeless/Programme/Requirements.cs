using SocialWatch.Homeless.Shelter;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>The person was taken into a shelter in the present cycle.</summary>
internal sealed record ShelteredThisCycle() : Requirement("stay-entered", Panels.EnterShelter)
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is HomelessFacts { ShelteredThisCycle: true };
}

/// <summary>No stay is open: a closed file must not keep a bed.</summary>
internal sealed record NoOpenStay() : Requirement("no-open-stay", Panels.LeaveShelter)
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is not HomelessFacts { Current: not null };
}
