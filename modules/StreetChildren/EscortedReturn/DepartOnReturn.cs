using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.Facts;
using SocialWatch.StreetChildren.Programme;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>The child and the escort set out: not without the order, the escort, the prosecutor informed and a thought about what is best for the child.</summary>
[CommandName("street-children.depart-on-return.v1")]
internal sealed record DepartOnReturn(
    ActId Act, ActId Return, DateOnly On,
    [property: OneOf("street-children.travels-by", "bus", "train", "cell-vehicle", "official-vehicle", "other-means")] string TravelsBy) : CountedCommand<ChildFacts>(Act)
{
    private static readonly Requirement[] Asked = [new ProsecutorKnows(), new BestInterestWritten()];

    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(ChildFacts own) => new(new ReturnDeparted(Act, Return, On, TravelsBy), Acts.EscortedTravel, On);

    protected override Refusal? Against(LifeProject.Open open, ChildFacts own, ProgrammeRules rules) => own.Journey(Return) switch
    {
        null => new NoSuchReturn(),
        { IsOpen: false } => new ReturnIsOver(),
        { Departed.On: var departed } => new ReturnAlreadyDeparted(departed),
        { Order.On: var ordered } when On < ordered => new BeforeReturnOrder(ordered),
        { Escort: null } => new EscortNotNamed(),
        _ => Asked.FirstOrDefault(one => !one.IsMet(open, own)) is { } missing ? new SomethingIsMissing(missing.WordsIn(rules.Id), missing.SuppliedBy) : null,
    };
}
