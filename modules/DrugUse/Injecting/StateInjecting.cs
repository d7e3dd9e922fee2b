using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Injecting;

/// <summary>How often the person injects, and what: asked to know how many clean kits are needed, for nothing else.</summary>
[CommandName("drug-use.state-injecting.v1")]
internal sealed record StateInjecting(
    [property: Between(0, 20)] int InjectionsPerDay, Substance Substance, Substance? AlsoSubstance, DateOnly Since) : DrugUseCommand
{
    // People tell of a whole life, not of what a cell did.
    private const int YearsBack = 70;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var stated = new InjectingStated(InjectionsPerDay, Substance, AlsoSubstance, Since);

        return open switch
        {
            _ when own.Injecting == stated => AlreadyDone,
            _ when FaultIn(Since, open, stamp, YearsBack) is { } fault => Refuse(fault),
            _ => Accept(stated),
        };
    }
}
