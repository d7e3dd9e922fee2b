using System.Globalization;

namespace SocialWatch.Tests.Programmes;

public class MoroccoTimeTests
{
    [Theory]
    [InlineData("2026-02-15T01:59:59Z", 1)]
    [InlineData("2026-02-15T02:00:00Z", 0)] // Ramadan begins
    [InlineData("2026-03-22T01:59:59Z", 0)]
    [InlineData("2026-03-22T02:00:00Z", 1)] // and is over
    [InlineData("2026-09-20T00:59:59Z", 1)]
    [InlineData("2026-09-20T01:00:00Z", 0)] // the clock goes back for good
    [InlineData("2027-02-01T12:00:00Z", 0)]
    [InlineData("2027-07-01T12:00:00Z", 0)]
    [InlineData("2030-07-01T12:00:00Z", 0)]
    public void The_wall_follows_the_law(string instant, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), MoroccoTime.Local(Moment(instant)).Offset);

    [Theory]
    [InlineData("2026-01-10T21:00", "2026-01-10T21:00+01:00")]
    [InlineData("2026-02-20T21:00", "2026-02-20T21:00+00:00")]
    [InlineData("2026-11-26T10:00", "2026-11-26T10:00+00:00")]
    [InlineData("2026-03-22T02:30", "2026-03-22T03:30+01:00")] // was skipped
    [InlineData("2026-02-15T02:30", "2026-02-15T02:30+01:00")] // came twice
    [InlineData("2026-09-20T01:30", "2026-09-20T01:30+01:00")] // came twice
    public void A_moment_read_from_the_wall_is_one_moment(string wall, string moment)
    {
        var read = MoroccoTime.FromWall(DateTime.Parse(wall, CultureInfo.InvariantCulture));

        Assert.Equal(Moment(moment), read);
        Assert.Equal(Moment(moment).Offset, read.Offset);
    }

    [Theory]
    [InlineData(2026, 2, 14, 25)]
    [InlineData(2026, 3, 21, 23)]
    [InlineData(2026, 9, 19, 25)]
    [InlineData(2026, 11, 25, 24)]
    public void A_night_round_belongs_to_one_day_even_when_the_clock_changes_in_that_night(int year, int month, int day, int hours)
    {
        var begins = MoroccoTime.FromWall(new DateTime(year, month, day, 6, 0, 0));
        var days = Enumerable.Range(0, hours * 60).Select(minute => OperationalDays.Of(MoroccoTime.Local(begins.AddMinutes(minute)))).Distinct();

        Assert.Equal([new DateOnly(year, month, day)], days);
        Assert.Equal(new DateOnly(year, month, day).AddDays(1), OperationalDays.Of(MoroccoTime.Local(begins.AddHours(hours))));
        Assert.Equal(new DateOnly(year, month, day), OperationalDays.Of(MoroccoTime.FromWall(new DateTime(year, month, day, 21, 0, 0))));
        Assert.Equal(new DateOnly(year, month, day), OperationalDays.Of(MoroccoTime.FromWall(new DateTime(year, month, day, 1, 0, 0).AddDays(1))));
    }

    [Fact]
    public void Now_is_what_the_injected_clock_says_on_a_Moroccan_wall()
    {
        var now = new StoppedClock(Moment("2026-07-01T23:30:00Z")).MoroccoNow();

        Assert.Equal(new DateTime(2026, 7, 2, 0, 30, 0), now.DateTime);
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private sealed class StoppedClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
