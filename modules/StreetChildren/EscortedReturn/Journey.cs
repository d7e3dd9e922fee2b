using SocialWatch.Kernel;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.EscortedReturn;

/// <summary>One escorted return to the home town, from the order to the hand-over.</summary>
internal sealed record Journey(ReturnOrdered Order, EscortNamed? Escort, ReturnDeparted? Departed, ChildHandedOver? HandedOver, ReturnCalledOff? CalledOff)
{
    public bool IsOpen => HandedOver is null && CalledOff is null;
}

internal static class JourneyFacts
{
    /// <summary>The journeys of the present cycle, in the order they were ordered.</summary>
    public static IEnumerable<Journey> Journeys(this ChildFacts own) => own.ThisCycle<ReturnOrdered>().Select(order => new Journey(
        order,
        own.ThisCycle<EscortNamed>().LastOrDefault(one => one.Return == order.Act),
        own.ThisCycle<ReturnDeparted>().FirstOrDefault(one => one.Return == order.Act),
        own.ThisCycle<ChildHandedOver>().FirstOrDefault(one => one.Return == order.Act),
        own.ThisCycle<ReturnCalledOff>().FirstOrDefault(one => one.Return == order.Act)));

    public static Journey? Journey(this ChildFacts own, ActId order) => own.Journeys().FirstOrDefault(journey => journey.Order.Act == order);

    /// <summary>The one under way; at most the last.</summary>
    public static Journey? OpenJourney(this ChildFacts own) => own.Journeys().LastOrDefault(journey => journey.IsOpen);

    /// <summary>A departure that is counted although its order was withdrawn: one of the two is a mistake.</summary>
    public static ReturnDeparted? WithoutOrder(this ChildFacts own) =>
        own.ThisCycle<ReturnDeparted>().FirstOrDefault(departed => own.Journey(departed.Return) is null);
}
