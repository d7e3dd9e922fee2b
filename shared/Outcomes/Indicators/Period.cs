namespace SocialWatch.Outcomes.Indicators;

/// <summary>Operational days, both included.</summary>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    // A longer one is a slip of the finger in a year.
    public const int MostDays = 3_700;

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>How many days before it stand beside it: as many as it has, unless it still runs.</summary>
    public int? DaysBeside { get; init; }

    /// <summary>As many days, directly before: what a number is compared with.</summary>
    public Period Before => new(From.AddDays(-(DaysBeside ?? Days)), From.AddDays(-1));

    /// <summary>The same on a day on which it may still run: then it stands beside as many days as have begun of it.</summary>
    public Period On(DateOnly today) => today >= From && today < To ? this with { DaysBeside = today.DayNumber - From.DayNumber + 1 } : this;

    public static Period LastThirtyDays(DateOnly today) => new(today.AddDays(-29), today);

    public static Period ThisMonth(DateOnly today) => new(new DateOnly(today.Year, today.Month, 1), today);

    public static Period LastMonth(DateOnly today) => new(new DateOnly(today.Year, today.Month, 1).AddMonths(-1), new DateOnly(today.Year, today.Month, 1).AddDays(-1));

    public static Period ThisYear(DateOnly today) => new(new DateOnly(today.Year, 1, 1), today);

    public IEnumerable<DateOnly> AllDays => Enumerable.Range(From.DayNumber, Days).Select(DateOnly.FromDayNumber);
}
