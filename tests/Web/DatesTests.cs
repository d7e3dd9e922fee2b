using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

public class DatesTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public void Months_have_their_Moroccan_names()
    {
        In.Language("ar");

        Assert.Equal(
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
            string.Join(' ', Enumerable.Range(1, 12).Select(In.Dates.Month)));
    }

    [Theory]
    [InlineData("ar", "الأحد 22 نونبر 2026")]
    [InlineData("fr", "dimanche 22 novembre 2026")]
    [InlineData("en", "Sunday 22 November 2026")]
    public void A_day_is_written_as_people_write_it(string language, string read)
    {
        In.Language(language);

        Assert.Equal(read, In.Dates.WithWeekday(Sunday));
    }

    [Theory]
    [InlineData(0, "اليوم")]
    [InlineData(1, "غدا")]
    [InlineData(2, "بعد يومين")]
    [InlineData(3, "بعد 3 أيام")]
    [InlineData(30, "بعد 30 يوما")]
    [InlineData(-1, "أمس")]
    [InlineData(-2, "قبل يومين")]
    [InlineData(-5, "قبل 5 أيام")]
    public void A_day_is_told_from_today(int days, string read)
    {
        In.Language("ar");

        Assert.Equal(read, In.Dates.Relative(Sunday.AddDays(days), Sunday));
    }

    [Fact]
    public void A_signal_tells_how_long_it_waits()
    {
        In.Language("en");
        var now = new DateTimeOffset(2026, 11, 22, 2, 30, 0, TimeSpan.Zero);

        Assert.Equal("just now", In.Dates.Relative(now.AddSeconds(-20), now));
        Assert.Equal("42 minutes ago", In.Dates.Relative(now.AddMinutes(-42), now));
        Assert.Equal("3 hours ago", In.Dates.Relative(now.AddHours(-3), now));
        Assert.Equal("22 November 2026, 02:30", In.Dates.Moment(now));
    }

    [Theory]
    [InlineData("ar", "17.500", "12,5")]
    [InlineData("fr", "17.500", "12,5")]
    [InlineData("en", "17,500", "12.5")]
    public void Numbers_have_Western_digits_grouped_as_in_Morocco(string language, string many, string part)
    {
        In.Language(language);

        Assert.Equal(many, Numbers.Show(17500));
        Assert.Equal(part, Numbers.Show(12.5m));
    }
}
