using SocialWatch.DrugUse.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Overdoses;

/// <summary>Who survived an overdose was met or called afterwards. Late is better than never, and written down as late.</summary>
[CommandName("drug-use.follow-up-overdose.v1")]
internal sealed record FollowUpOverdose(ActId Act, ActId Overdose, DateOnly On, [property: Typed(1000)] string? Note) : DrugUseCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DrugUseFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var followed = new OverdoseFollowedUp(Act, Overdose, On, Note);

        return own.Overdoses.FirstOrDefault(one => one.Id == Overdose) switch
        {
            { FollowedUp: { } earlier } when earlier.Act == Act => earlier == followed ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            null or { Reported.HowItEnded: OverdoseEnd.Died } => Refuse(new NoOverdoseWaiting()),
            { FollowedUp: { } earlier } => Refuse(new OverdoseFollowedUpBefore(earlier.On)),
            { Reported.At: var at } when On < DrugUseFacts.DayOf(at) => Refuse(new BeforeOverdose(at)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(followed, new LedgerAct(Act, Acts.OverdoseFollowUp, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record NoOverdoseWaiting : Refusal;

internal sealed record OverdoseFollowedUpBefore(DateOnly On) : Refusal;

internal sealed record BeforeOverdose(DateTimeOffset At) : Refusal;
