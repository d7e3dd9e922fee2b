using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.KidneyFailure.Facts;
using SocialWatch.KidneyFailure.Programme;

namespace SocialWatch.KidneyFailure.Access;

/// <summary>By which way the blood is led to the machine, and whether it works.</summary>
[CommandName("kidney-failure.state-vascular-access.v1")]
internal sealed record StateVascularAccess(
    ActId Act, DateOnly On,
    [property: OneOf("kidney-failure.vascular-access", "fistula", "graft", "tunnelled-catheter", VascularAccess.TemporaryCatheter)] string Access,
    [property: OneOf("kidney-failure.access-state", VascularAccess.Planned, VascularAccess.Works, VascularAccess.Trouble)] string State) : CountedCommand<DialysisFacts>(Act)
{
    protected override CountedFact Tells(DialysisFacts own) => new(new VascularAccessStated(Act, On, Access, State), Acts.VascularAccess, On);
}
