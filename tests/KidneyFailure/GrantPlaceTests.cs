using SocialWatch.KidneyFailure.Place;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class GrantPlaceTests
{
    [Theory]
    [InlineData(null, null, 1, "place-one-day", Weight.Attention)]
    [InlineData(Weekdays.Thursday, null, 2, "place-two-days", Weight.Good)]
    [InlineData(null, Weekdays.Thursday, 2, "place-two-days", Weight.Good)]
    [InlineData(Weekdays.Wednesday, Weekdays.Friday, 3, "place-three-days", Weight.Good)]
    public void The_days_are_the_rhythm(string? second, string? third, int rhythm, string said, Weight weight)
    {
        var story = Kidney.Met.Do(Kidney.Place with { SecondDay = second, ThirdDay = third });

        Assert.Equal(rhythm, story.Own().Place()!.Rhythm);
        Assert.Contains((said, weight), story.Card());
    }

    [Theory]
    [InlineData(Weekdays.Monday, null)]
    [InlineData(null, Weekdays.Monday)]
    [InlineData(Weekdays.Friday, Weekdays.Friday)]
    public void No_day_twice(string? second, string? third) =>
        Assert.Equal(new DialysisDayTwice(), Kidney.Met.Refusal(Kidney.Place with { SecondDay = second, ThirdDay = third }));

    [Fact]
    public void The_ledger_knows_the_centre() =>
        Assert.Equal(ProgrammeStory.Centre, Kidney.Met.Do(Kidney.Place).Open.Acts[Kidney.Place.Act].AsRecorded.Centre);

    [Fact]
    public void One_place_at_a_time() => Assert.Equal(new DialysisPlaceHeld(Kidney.Day(0)), Kidney.Met.Do(Kidney.Place).Refusal(Kidney.Place with { Act = Kidney.Act(20) }));

    [Fact]
    public void Sent_twice_it_is_granted_once() => Kidney.Met.IsToldOnce(Kidney.Place, Kidney.Place with { ThirdDay = null });

    [Fact]
    public void Withdrawn_the_waiting_goes_on() => Assert.NotNull(Kidney.Met.Do(Kidney.Asks, Kidney.Place).Withdraw(Kidney.Place.Act).Own().Waiting());

    [Fact]
    public void A_place_holds_when_the_file_reopens() => Assert.NotNull(Kidney.Met.Do(Kidney.Place).InANewCycle().Own().Place());

    [Fact]
    public void Wrong_days_are_refused() => Kidney.RefusesWrongDays(day => Kidney.Place with { On = day });
}
