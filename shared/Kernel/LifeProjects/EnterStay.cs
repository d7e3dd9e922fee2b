using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person is taken in. <paramref name="Act"/> counts it in the ledger and names the stay.</summary>
[CommandName("life-project.enter-stay.v1")]
public sealed record EnterStay(
    ActId Act, [property: Typed(100)] string Kind, [property: OfTheCell] CentreId? Centre, [property: Typed(300)] string? Place, DateOnly On) : StayCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (rules.Stay(Kind) is not { } kind)
        {
            return Refuse(new NoSuchStayKind());
        }

        var entered = new StayEntered(Act, Kind, Centre, Place, On);

        return open switch
        {
            _ when open.StayOf(Act) is { } same => same.Entered == entered ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            _ when open.CurrentStay is { } current => Refuse(new StayIsOpen(current.Entered.On)),
            _ when kind.IsHidden && Centre is not null => Refuse(new HiddenPlace()),
            _ when kind.NeedsCentre && Centre is null => Refuse(new NotOneOfThose(nameof(Centre))),
            _ when FaultInBeginning(On, open, stamp) is { } fault => Refuse(fault),
            _ when open.Stays.Max(stay => stay.Left?.On) is { } left && left > On => Refuse(new EarlierStayLasted(left)),
            _ when Missing.For(kind, open, own, rules) is { } missing => Refuse(missing),
            _ => AcceptCounted(
                entered, Counting(Act, kind.EnterAct, On, stamp) with { Centre = Centre }, open, rules,
                ProtocolClocks.StartedBy(kind, OperationalDays.MomentOf(On, stamp))),
        };
    }
}
