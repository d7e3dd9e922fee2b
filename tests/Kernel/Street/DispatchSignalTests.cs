using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class DispatchSignalTests
{
    private static readonly DispatchSignal Sends = new(NightRound.Id, Worker: null);

    [Fact]
    public void A_round_is_sent() => Story.GivenSignal(Station.Raised).When(Sends).Then(Station.Sent);

    [Fact]
    public void One_worker_is_sent() => Story
        .GivenSignal(Station.Raised)
        .When(new DispatchSignal(Round: null, Someone.Driss))
        .Then(new SignalDispatched(Round: null, Someone.Driss));

    [Fact]
    public void Sending_the_same_form_twice_sends_once() => Story
        .GivenSignal().By(Someone.Salma, Station.Raised, Station.Sent)
        .When(Sends)
        .ThenNothing();

    [Fact]
    public void Whoever_comes_second_is_told_who_came_first()
    {
        var first = new AlreadyDispatched(Someone.Driss, Someone.Now.At);

        Story.GivenSignal(Station.Raised, Station.Sent).When(Sends).ThenRefused(first);
        Story.GivenSignal(Station.Raised, Station.Sent).When(new DispatchSignal(Round: null, Someone.Salma)).ThenRefused(first);
    }

    [Fact]
    public void Somebody_is_sent_and_only_one()
    {
        Story.GivenSignal(Station.Raised).When(new DispatchSignal(Round: null, Worker: null)).ThenRefused(new SendSomebody());
        Story.GivenSignal(Station.Raised).When(new DispatchSignal(NightRound.Id, Someone.Driss)).ThenRefused(new SendSomebody());
    }

    [Fact]
    public void Nobody_is_sent_where_it_is_over()
    {
        Story.GivenSignal(Station.Raised, Station.There).When(Sends).ThenRefused(new AlreadyArrived(Station.There.At));
        Story.GivenSignal(Station.Raised, Station.There, Station.Settled).When(Sends).ThenRefused(new SignalAlreadySettled());
        Story.GivenSignal(Station.Raised, Station.Joined).When(Sends).ThenRefused(new SignalIsJoined());
        Story.GivenSignal().When(Sends).ThenRefused(new SignalNotRaised());
    }

    [Fact]
    public void Only_a_dispatcher_sends() => Assert.Equal(Permission.Dispatch, Sends.Needs);
}
