using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A stay was offered, and the person does not want it now.</summary>
[CommandName("life-project.refuse-stay.v1")]
public sealed record RefuseStay(ActId Act, [property: Typed(100)] string Kind, DateOnly On, [property: Typed(500)] string? Why) : StayCommand
{
    protected override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) => closed.Last.Acts.ContainsKey(Act) || On <= closed.On;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (rules.Stay(Kind) is not { } kind)
        {
            return Refuse(new NoSuchStayKind());
        }

        var refused = new StayRefused(Act, Kind, On, Why);

        return open switch
        {
            _ when open.RefusedStays.Contains(refused) => AlreadyDone,
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when open.CurrentStay is { } current => Refuse(new StayIsOpen(current.Entered.On)),
            _ when FaultInBeginning(On, open, stamp) is { } fault => Refuse(fault),
            _ => AcceptCounted(refused, Counting(Act, kind.EnterAct, On, stamp) with { Answer = ActAnswer.Refused }, open, rules),
        };
    }
}
