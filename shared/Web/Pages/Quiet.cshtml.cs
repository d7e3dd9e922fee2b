using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SocialWatch.Web.Pages;

/// <summary>Where the quick way out leads: a calendar, which works without a network and tells nobody anything.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class QuietModel(TimeProvider clock) : PageModel
{
    // The calendar may turn an hour early or late: nothing depends on it.
    internal DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    internal IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    internal IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var first = new DateOnly(Today.Year, Today.Month, 1);
            var blanks = Enumerable.Repeat((DateOnly?)null, ((int)first.DayOfWeek + 6) % 7);
            var days = Enumerable.Range(0, DateTime.DaysInMonth(Today.Year, Today.Month)).Select(at => (DateOnly?)first.AddDays(at));
            return blanks.Concat(days).Chunk(7);
        }
    }
}
