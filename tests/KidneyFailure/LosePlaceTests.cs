using SocialWatch.KidneyFailure.Place;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class LosePlaceTests
{
    private static readonly LosePlace Loses = Kidney.Loses with { On = Kidney.Day(5) };

    private static readonly ProgrammeStory Held = Kidney.Met.Do(Kidney.Asks, Kidney.Place).On(5);

    [Fact]
    public void A_place_lost_is_seen_until_another_is_asked_for()
    {
        var lost = Held.Do(Loses);

        Assert.Contains(("place-lost", Weight.Danger), lost.Card());
        Assert.Contains(("waiting", Weight.Attention), lost.Do(Kidney.Asks with { Act = Kidney.Act(30), On = Kidney.Day(5) }).Card());
        Assert.NotNull(lost.Do(Kidney.Place with { Act = Kidney.Act(31), On = Kidney.Day(5) }).Own().Place());
    }

    [Fact]
    public void Whoever_got_a_kidney_needs_none()
    {
        var given = Held.Do(Loses with { Why = PlaceFacts.Transplanted });

        Assert.Equal([("transplanted", Weight.Good)], given.Card().Where(fact => fact.Item1 is "transplanted" or "no-session" or "waiting" or "no-place"));
        Assert.True(new DialysisAssured().IsMet(given.Open, given.Own()));
        Assert.False(new DialysisAssured().IsMet(Held.Do(Loses).Open, Held.Do(Loses).Own()));
    }

    [Fact]
    public void Sent_twice_it_is_lost_once()
    {
        Assert.Empty(Held.Do(Loses).Events(Loses));
        Assert.Equal(new DialysisPlaceLostDifferently(Kidney.Day(5)), Held.Do(Loses).Refusal(Loses with { Why = "money" }));
    }

    [Fact]
    public void Only_one_there_is_and_not_before_it_began()
    {
        Assert.Equal(new NoSuchDialysisPlace(), Kidney.Met.Refusal(Kidney.Loses));
        Assert.Equal(new NoSuchDialysisPlace(), Held.Withdraw(Kidney.Place.Act).Refusal(Loses));
        Assert.Equal(new BeforeDialysisPlace(Kidney.Day(0)), Held.Refusal(Loses with { On = Kidney.Day(-1) }));
        Assert.Equal(new InTheFuture(), Held.Refusal(Loses with { On = Kidney.Day(6) }));
    }
}
