using SocialWatch.DrugUse.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Substitution;

/// <summary>Methadone is begun. From then on its continuity is watched: an interruption is a danger, not an absence.</summary>
[CommandName("drug-use.start-substitution.v1")]
internal sealed record StartSubstitution(ActId Act, DateOnly On, [property: Typed(200)] string? Where) : DrugUseCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var started = new SubstitutionStarted(Act, On, Where);

        return open switch
        {
            _ when own.Substitutions.FirstOrDefault(one => one.Id == Act) is { } same => same.Started == started ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Running is { } running => Refuse(new SubstitutionIsRunning(running.Started.On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ when own.Substitutions.Max(one => one.Stopped?.On) is { } stopped && stopped > On => Refuse(new EarlierSubstitutionLasted(stopped)),
            _ => AcceptCounted(started, new LedgerAct(Act, Acts.SubstitutionStart, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record SubstitutionIsRunning(DateOnly Since) : Refusal
{
    public override string SuppliedBy => "stop-substitution";
}

internal sealed record EarlierSubstitutionLasted(DateOnly StoppedOn) : Refusal;
