using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>The journey does not take place, or ended without a hand-over: the family was not there, the order was changed, the child ran away.</summary>
[CommandName("street-children.call-off-return.v1")]
internal sealed record CallOffReturn(ActId Return, DateOnly On, [property: Typed(500)] string Why) : ProgrammeCommand<ChildFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ChildFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var calledOff = new ReturnCalledOff(Return, On, Why);

        return own.Journey(Return) switch
        {
            null => Refuse(new NoSuchReturn()),
            { CalledOff: { } earlier } => earlier == calledOff ? AlreadyDone : Refuse(new ReturnCalledOffDifferently(earlier.On)),
            { HandedOver: not null } => Refuse(new ReturnIsOver()),
            { Departed.On: var departed } when On < departed => Refuse(new BeforeReturnDeparture(departed)),
            { Order.On: var ordered } when On < ordered => Refuse(new BeforeReturnOrder(ordered)),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(calledOff),
        };
    }
}
