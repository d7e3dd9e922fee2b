using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.BestInterest;

/// <param name="Text">What is best for this child, and why.</param>
/// <param name="ChildView">What the child says about it.</param>
[EventName("street-children.best-interest-noted.v1")]
internal sealed record BestInterestNoted(ActId Act, DateOnly On, [property: Sealed, Narrative] string Text, [property: Sealed, Narrative] string? ChildView) : ChildEvent, ICounted;

/// <summary>Somebody has thought about what is best for this child, in the present cycle, and written it down.</summary>
internal sealed record BestInterestWritten() : Requirement("best-interest", ProgrammeForm.PanelOf<WriteBestInterestNote>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => (own as ChildFacts)?.ThisCycle<BestInterestNoted>().Any() is true;
}
