using SocialWatch.Hiv.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Treatment;

/// <summary>The treatment is begun, or begun again after a break.</summary>
[CommandName("hiv.start-treatment.v1")]
internal sealed record StartTreatment(ActId Act, DateOnly On) : HivCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, HivFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var started = new TreatmentStarted(Act, On);

        return open switch
        {
            _ when own.Starts.TryGetValue(Act, out var earlier) => earlier == started ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.Starts.Values.Any(start => start.On == On) => Refuse(new TreatmentStartedThatDay(On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(started, new LedgerAct(Act, Acts.TreatmentStart, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record TreatmentStartedThatDay(DateOnly On) : Refusal;
