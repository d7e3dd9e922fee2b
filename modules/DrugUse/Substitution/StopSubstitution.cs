using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Substitution;

/// <summary>Methadone is not given here any more: finished, handed over, or interrupted. The treatment is named, so that a late phone never ends the next one.</summary>
[CommandName("drug-use.stop-substitution.v1")]
internal sealed record StopSubstitution(
    ActId Substitution, DateOnly On,
    [property: OneOf("drug-use.stop", StopReasons.Completed, StopReasons.HandedOver, StopReasons.OwnWish, StopReasons.DosesMissed, StopReasons.Medical, StopReasons.NoSupply)] string Why,
    [property: Typed(1000)] string? Note) : DrugUseCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var stopped = new SubstitutionStopped(Substitution, On, Why, Note);

        return own.Substitutions.FirstOrDefault(one => one.Id == Substitution) switch
        {
            null => Refuse(new NoSuchSubstitution()),
            { Stopped: { } earlier } => earlier == stopped ? AlreadyDone : Refuse(new SubstitutionStoppedDifferently(earlier.On)),
            { Started.On: var started } when On < started => Refuse(new BeforeSubstitution(started)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(stopped),
        };
    }
}

internal sealed record NoSuchSubstitution : Refusal
{
    public override string SuppliedBy => "start-substitution";
}

internal sealed record SubstitutionStoppedDifferently(DateOnly StoppedOn) : Refusal;

internal sealed record BeforeSubstitution(DateOnly StartedOn) : Refusal;
