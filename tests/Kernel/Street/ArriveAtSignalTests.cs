using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class ArriveAtSignalTests
{
    private static readonly ArriveAtSignal Arrives = new(Station.There.At);

    [Fact]
    public void Whoever_was_sent_is_there() => Story.GivenSignal(Station.Raised, Station.Sent).When(Arrives).Then(Station.There);

    [Fact]
    public void A_patrol_passes_by_that_nobody_sent() => Story.GivenSignal(Station.Raised).When(Arrives).Then(Station.There);

    [Fact]
    public void Arriving_is_told_once()
    {
        Story.GivenSignal(Station.Raised, Station.There).When(Arrives).ThenNothing();
        Story.GivenSignal(Station.Raised, Station.There).When(new ArriveAtSignal(Someone.Now.At)).ThenRefused(new AlreadyArrived(Station.There.At));
    }

    [Fact]
    public void Nobody_arrives_before_the_call_or_in_the_future()
    {
        Story.GivenSignal(Station.Raised).When(new ArriveAtSignal(Station.Heard.AddMinutes(-1))).ThenRefused(new BeforeTheSignal());
        Story.GivenSignal(Station.Raised).When(new ArriveAtSignal(Someone.Now.At.AddMinutes(6))).ThenRefused(new InTheFuture());
    }
}
