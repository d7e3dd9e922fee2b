using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Outcomes.Acts;

/// <summary>From operational days to moments: a day lasts from six in the morning until six the next, on Morocco's clock.</summary>
internal static class Moments
{
    /// <summary>From which moment until before which; days that are not given leave that side open.</summary>
    public static (DateTimeOffset Begin, DateTimeOffset End) Of(DateOnly? from, DateOnly? to) => (
        from is { } first && first > DateOnly.MinValue ? Begin(first) : DateTimeOffset.MinValue,
        to is { } last && last < DateOnly.MaxValue ? Begin(last.AddDays(1)) : DateTimeOffset.MaxValue);

    /// <summary>When the night part of an operational day begins.</summary>
    public static DateTimeOffset Night(DateOnly day) => Nights.BeginsAt(day);

    private static DateTimeOffset Begin(DateOnly day) => MoroccoTime.FromWall(day.ToDateTime(new TimeOnly(OperationalDays.BeginsAtHour, 0)));
}
