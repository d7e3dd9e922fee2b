using SocialWatch.Disability.Programme;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Card;

/// <summary>The disability card was asked for, obtained, or refused with a reason. After a refusal it may be asked for again.</summary>
[CommandName("disability.record-card.v1")]
internal sealed record RecordCard(
    ActId Act, [property: OneOf("disability.card", CardSteps.Asked, CardSteps.Obtained, CardSteps.Refused)] string Step, DateOnly On,
    [property: Typed(500)] string? Reason) : DisabilityCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DisabilityFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var recorded = new CardStepRecorded(Act, Step, On, Reason);

        return own.CardSteps.FirstOrDefault(step => step.Act == Act) switch
        {
            { } same => same == recorded ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when own.LastCardStep is { } last && last.Step == Step => Refuse(new CardStandsThere(last.On)),
            _ when own.LastCardStep is { } last && last.On > On => Refuse(new CardStepSince(last.On)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ when Step is CardSteps.Refused && Reason is null => Refuse(new TextIsMissing(nameof(Reason))),
            _ when Step is CardSteps.Refused => Accept(recorded),
            _ => AcceptCounted(recorded, new LedgerAct(Act, Step is CardSteps.Asked ? Acts.CardAsked : Acts.CardObtained, MomentOf(On, stamp)), open, rules),
        };
    }
}

internal sealed record CardStandsThere(DateOnly On) : Refusal;

internal sealed record CardStepSince(DateOnly On) : Refusal;
