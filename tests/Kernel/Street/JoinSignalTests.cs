using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class JoinSignalTests
{
    private static readonly JoinSignal Joins = new(Station.Other);

    [Fact]
    public void Two_people_told_of_the_same() => Story.GivenSignal(Station.Raised).When(Joins).Then(Station.Joined);

    [Fact]
    public void Joining_twice_joins_once()
    {
        Story.GivenSignal(Station.Raised, Station.Joined).When(Joins).ThenNothing();
        Story.GivenSignal(Station.Raised, Station.Joined).When(new JoinSignal(SignalId.New())).ThenRefused(new SignalIsJoined());
    }

    [Fact]
    public void Whoever_is_on_the_way_is_not_forgotten_by_joining()
    {
        Story.GivenSignal(Station.Raised, Station.Sent).When(Joins).ThenRefused(new AlreadyDispatched(Someone.Driss, Someone.Now.At));
        Story.GivenSignal(Station.Raised, Station.There).When(Joins).ThenRefused(new AlreadyArrived(Station.There.At));
    }
}
