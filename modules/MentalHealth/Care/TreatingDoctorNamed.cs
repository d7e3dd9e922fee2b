using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Care;

/// <param name="Where">The health centre, hospital or practice.</param>
[EventName("mental-health.treating-doctor-named.v1")]
internal sealed record TreatingDoctorNamed([property: Sealed] string Who, [property: Sealed] string Where, DateOnly Since) : CareEvent;

internal static class TreatingDoctor
{
    public static TreatingDoctorNamed? Doctor(this CareFacts own) => own.All<TreatingDoctorNamed>().LastOrDefault();
}

/// <summary>Nobody goes home without somebody who treats them.</summary>
internal sealed record TreatedSomewhere() : Requirement("treating-doctor", ProgrammeForm.PanelOf<NameTreatingDoctor>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => (own as CareFacts)?.Doctor() is not null;
}
