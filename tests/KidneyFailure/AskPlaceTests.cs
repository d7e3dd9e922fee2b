using SocialWatch.KidneyFailure.Place;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class AskPlaceTests
{
    private static readonly ProgrammeStory Asked = Kidney.Met.Do(Kidney.Asks);

    [Fact]
    public void Whoever_waits_is_seen_to_wait()
    {
        Assert.Contains(("no-place", Weight.Danger), Kidney.Met.Card());
        Assert.Contains(("waiting", Weight.Attention), Asked.Card(days: 14));
        Assert.Contains(("waiting", Weight.Danger), Asked.Card(days: 15));
        Assert.True(Asked.Open.HasAccepted(Acts.PlaceAsked));
    }

    [Fact]
    public void Asking_again_does_not_make_the_waiting_shorter() =>
        Assert.Equal(Kidney.Day(0), Asked.On(5).Do(Kidney.Asks with { Act = Kidney.Act(10), On = Kidney.Day(5) }).Own().Waiting()!.On);

    [Fact]
    public void While_a_clock_presses() =>
        Assert.Equal(ClockStatus.Met, Kidney.Met.Act(Acts.FirstContact).Enter(Stages.Waiting).Do(Kidney.Asks, Kidney.Place).Open.Clocks["place-granted"].Status);

    [Fact]
    public void Nobody_asks_who_has_one() => Assert.Equal(new DialysisPlaceHeld(Kidney.Day(0)), Kidney.Met.Do(Kidney.Place).Refusal(Kidney.Asks));

    [Fact]
    public void Sent_twice_it_is_asked_once() => Kidney.Met.IsToldOnce(Kidney.Asks, Kidney.Asks with { Centre = null });

    [Fact]
    public void Withdrawn_nothing_waits() => Assert.Null(Asked.Withdraw(Kidney.Asks.Act).Own().Waiting());

    [Fact]
    public void Who_waited_waits_on_when_the_file_reopens() => Assert.NotNull(Asked.InANewCycle().Own().Waiting());

    [Fact]
    public void Wrong_days_are_refused() => Kidney.RefusesWrongDays(day => Kidney.Asks with { On = day });
}
