using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>The child is handed over at home: to whom, and what shows it.</summary>
[CommandName("street-children.hand-over-child.v1")]
internal sealed record HandOverChild(
    ActId Act, ActId Return, DateOnly On,
    [property: Typed(200)] string Receiver,
    [property: OneOf(Relations.Words, Relations.Father, Relations.Mother, Relations.Grandparent, Relations.Sibling, Relations.UncleOrAunt, Relations.Kafil, Relations.CentreDirector, Relations.Other)] string Relation,
    [property: Typed(500)] string Proof) : CountedCommand<ChildFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(ChildFacts own) => new(new ChildHandedOver(Act, Return, On, Receiver, Relation, Proof), Acts.ReturnHandedOver, On);

    protected override Refusal? Against(LifeProject.Open open, ChildFacts own, ProgrammeRules rules) => own.Journey(Return) switch
    {
        null => new NoSuchReturn(),
        { IsOpen: false } => new ReturnIsOver(),
        { Departed: null } => new ReturnNotDeparted(),
        { Departed.On: var departed } when On < departed => new BeforeReturnDeparture(departed),
        _ => null,
    };
}
