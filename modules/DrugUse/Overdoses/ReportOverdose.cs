using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Overdoses;

/// <summary>Somebody took an overdose, and was helped. Who survives is met again within three days.</summary>
[CommandName("drug-use.report-overdose.v1")]
internal sealed record ReportOverdose(
    ActId Act, ActId NaloxoneAct, DateTimeOffset At, Substance Substance, bool NaloxoneGiven, bool AmbulanceCalled, OverdoseEnd HowItEnded,
    [property: Typed(1000)] string? Note) : DrugUseCommand
{
    // A phone may be heard of after the closing, as with every other act.
    protected override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) =>
        (own as DrugUseFacts)?.Overdoses.Any(one => one.Id == Act) is true || DrugUseFacts.DayOf(At) <= closed.On;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var reported = new OverdoseReported(Act, NaloxoneAct, At, Substance, NaloxoneGiven, AmbulanceCalled, HowItEnded, Note);

        return open switch
        {
            _ when own.Overdoses.FirstOrDefault(one => one.Id == Act) is { } same => same.Reported == reported ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) || open.Acts.ContainsKey(NaloxoneAct) || Act == NaloxoneAct => Refuse(new ActRecordedDifferently()),
            _ when FaultIn(At, open, stamp) is { } fault => Refuse(fault),
            _ when own.Overdoses.FirstOrDefault(one => one.Reported.HowItEnded is OverdoseEnd.Died && one.Reported.At <= At) is { } last => Refuse(new DiedOfOverdose(last.Reported.At)),
            _ => AcceptCounted(reported, Counts(), open, rules),
        };
    }

    private IReadOnlyList<LedgerAct> Counts() => [
        new LedgerAct(Act, Acts.OverdoseResponse, At),
        .. NaloxoneGiven ? [new LedgerAct(NaloxoneAct, Acts.NaloxoneGiven, At)] : (LedgerAct[])[]];
}

/// <summary>The file says that the person died of an overdose before.</summary>
internal sealed record DiedOfOverdose(DateTimeOffset At) : Refusal;
