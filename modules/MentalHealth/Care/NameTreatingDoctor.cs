using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;

namespace SocialWatch.MentalHealth.Care;

/// <summary>It is known who treats the person, and where. A later one takes the place of an earlier one.</summary>
[CommandName("mental-health.name-treating-doctor.v1")]
internal sealed record NameTreatingDoctor([property: Typed(200)] string Who, [property: Typed(200)] string Where, DateOnly Since) : ProgrammeCommand<CareFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, CareFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var named = new TreatingDoctorNamed(Who, Where, Since);

        return own.Doctor() == named ? AlreadyDone : FaultIn(Since, open, stamp) is { } fault ? Refuse(fault) : Accept(named);
    }
}
