using SocialWatch.KidneyFailure.Sessions;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class RecordSessionTests
{
    [Fact]
    public void After_more_than_three_days_the_patient_is_in_danger()
    {
        var story = Kidney.Met.Do(Kidney.Session);

        Assert.Contains(("no-session", Weight.Danger), Kidney.Met.Card());
        Assert.Contains(("last-session", Weight.Plain), story.Card(days: 3));
        Assert.Contains(("without-session", Weight.Danger), story.Card(days: 4));
    }

    [Fact]
    public void The_last_seven_days_are_held_against_the_rhythm()
    {
        var kept = Kidney.Met.Do(Kidney.Place).Dialysed(1, 3, 5, 8, 10);

        Assert.Equal(3, kept.Own().DoneInWeekTo(Kidney.Day(10)));
        Assert.Contains(("rhythm-kept", Weight.Good), kept.Card());
        Assert.Contains(("rhythm-not-kept", Weight.Attention), kept.Card(days: 3));
    }

    [Fact]
    public void The_first_week_of_a_place_is_not_judged() =>
        Assert.DoesNotContain(Kidney.Met.Do(Kidney.Place).Dialysed(1).Card(days: 5), fact => fact.Item1.StartsWith("rhythm", StringComparison.Ordinal));

    [Fact]
    public void A_missed_one_is_not_done_and_is_asked_about()
    {
        var story = Kidney.Met.Do(Kidney.Missed);

        Assert.Null(story.Own().LastDone());
        Assert.True(story.Open.HasAccepted(Acts.MissedSessionCall));
        Assert.False(story.Open.HasAccepted(Acts.DialysisSession));
        Assert.Equal(new WhyMissedNotSaid(), Kidney.Met.Refusal(Kidney.Missed with { Why = null }));
        Assert.Null(Assert.Single(Kidney.Met.Do(Kidney.Session with { Why = "money" }).Own().All<SessionRecorded>()).Why);
    }

    [Fact]
    public void Two_phones_that_tell_the_same_day_tell_it_once()
    {
        var story = Kidney.Met.Do(Kidney.Session);

        Assert.Null(story.Refusal(Kidney.Session with { Act = Kidney.Act(40) }));
        Assert.Empty(story.Events(Kidney.Session with { Act = Kidney.Act(40) }));
        Assert.Equal(new DialysisToldThatDay(Kidney.Day(0)), story.Refusal(Kidney.Missed));
    }

    [Fact]
    public void Sent_twice_it_is_told_once() => Kidney.Met.IsToldOnce(Kidney.Session, Kidney.Session with { Note = "Another" });

    [Fact]
    public void Withdrawn_the_day_is_free_again() => Assert.NotNull(Kidney.Met.Do(Kidney.Missed).Withdraw(Kidney.Missed.Act).Do(Kidney.Session).Own().LastDone());

    [Fact]
    public void Wrong_days_are_refused() => Kidney.RefusesWrongDays(day => Kidney.Session with { On = day });
}
