using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class RaiseSignalTests
{
    [Fact]
    public void A_citizen_calls_about_somebody_at_the_station() => Story.GivenSignal().When(Station.Raises).Then(Station.Raised);

    [Fact]
    public void Sending_the_same_form_twice_raises_one_signal()
    {
        Story.GivenSignal(Station.Raised).When(Station.Raises).ThenNothing();
        Story.GivenSignal(Station.Raised, Station.Joined).When(Station.Raises).ThenNothing();
        Story.GivenSignal(Station.Raised, Station.There, Station.Settled).When(Station.Raises).ThenNothing();
    }

    [Fact]
    public void Something_else_under_the_same_number_is_refused_rather_than_lost() => Story
        .GivenSignal(Station.Raised)
        .When(Station.Raises with { Place = "Behind the mosque" })
        .ThenRefused(new SignalRaisedDifferently());

    [Fact]
    public void A_signal_is_of_the_last_days()
    {
        Story.GivenSignal().When(Station.Raises with { At = Someone.Now.At.AddMinutes(6) }).ThenRefused(new InTheFuture());
        Story.GivenSignal().When(Station.Raises with { At = Someone.OnDay(-7).AddMinutes(-1) }).ThenRefused(new SignalTooOld(7));
        Story.GivenSignal().When(Station.Raises with { At = Someone.OnDay(-7) }).Then(Station.Raised with { At = Someone.OnDay(-7) });
    }

    [Fact]
    public void Who_calls_need_not_say_a_name() => Story
        .GivenSignal()
        .When(Station.Raises with { Caller = null, Seen = null })
        .Then(Station.Raised with { Caller = null, Seen = null });
}
