using SocialWatch.Kernel;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>The prosecutor or the judge orders that the child is taken home. The journey is known by this act.</summary>
[EventName("street-children.return-ordered.v1")]
internal sealed record ReturnOrdered(
    ActId Act, [property: WordKey("street-children.ordered-by")] string OrderedBy, DateOnly On,
    [property: Sealed] string Reference, [property: Sealed] string HomeTown) : ChildEvent, ICounted;

[EventName("street-children.escort-named.v1")]
internal sealed record EscortNamed(ActId Return, [property: Sealed] string Who, [property: WordKey("street-children.escort")] string Escort) : ChildEvent;

[EventName("street-children.return-departed.v1")]
internal sealed record ReturnDeparted(ActId Act, ActId Return, DateOnly On, [property: WordKey("street-children.travels-by")] string TravelsBy) : ChildEvent, ICounted;

/// <param name="Proof">What shows it: a signed receipt, the report of the local authority.</param>
[EventName("street-children.child-handed-over.v1")]
internal sealed record ChildHandedOver(
    ActId Act, ActId Return, DateOnly On, [property: Sealed] string Receiver, [property: WordKey("street-children.relation")] string Relation,
    [property: Sealed] string Proof) : ChildEvent, ICounted;

[EventName("street-children.return-called-off.v1")]
internal sealed record ReturnCalledOff(ActId Return, DateOnly On, [property: Sealed, Narrative] string Why) : ChildEvent;
