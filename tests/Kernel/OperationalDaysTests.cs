using System.Globalization;

namespace SocialWatch.Tests.Kernel;

public class OperationalDaysTests
{
    [Theory]
    [InlineData("2016-11-25T21:00+00:00", "2016-11-25")] // the first night of the winter campaign
    [InlineData("2016-11-26T00:59+00:00", "2016-11-25")]
    [InlineData("2016-11-26T05:59:59.9999999+00:00", "2016-11-25")]
    [InlineData("2016-11-26T06:00+00:00", "2016-11-26")]
    [InlineData("2026-12-01T01:00+00:00", "2026-11-30")] // end of a month
    [InlineData("2027-01-01T01:00+00:00", "2026-12-31")] // end of a year
    [InlineData("2028-02-29T01:00+00:00", "2028-02-28")] // leap day
    [InlineData("2028-03-01T01:00+00:00", "2028-02-29")]
    [InlineData("2027-03-01T01:00+00:00", "2027-02-28")]
    [InlineData("2026-06-01T00:30+01:00", "2026-05-31")] // the wall counts, not the hour in London
    [InlineData("2026-06-01T06:30+01:00", "2026-06-01")]
    public void A_night_belongs_to_the_evening_it_began(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), OperationalDays.Of(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)));

    [Fact]
    public void Even_the_first_and_the_last_moment_there_is_have_a_day()
    {
        Assert.Equal(DateOnly.MinValue, OperationalDays.Of(DateTimeOffset.MinValue));
        Assert.Equal(DateOnly.MaxValue, OperationalDays.Of(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void A_stamp_knows_the_day_on_the_wall_and_the_day_the_work_belongs_to()
    {
        var atNight = Someone.Now with { At = new DateTimeOffset(2026, 11, 27, 1, 0, 0, TimeSpan.Zero) };

        Assert.Equal(new DateOnly(2026, 11, 27), atNight.Today);
        Assert.Equal(new DateOnly(2026, 11, 26), atNight.OperationalDay);
    }
}
