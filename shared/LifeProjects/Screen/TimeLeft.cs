using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>How near a moment is, as one says it: hours when it is near, days when it is not.</summary>
internal sealed class TimeLeft(Words words, Dates dates)
{
    private const int HoursAreCountedBelow = 36;

    public string Until(DateTimeOffset due, DateTimeOffset now) => (due - now) switch
    {
        { Ticks: <= 0 } => dates.Relative(MoroccoTime.Local(due), now),
        { TotalHours: < 1 } => words["life-project.within-the-hour"],
        { TotalHours: < HoursAreCountedBelow } left => words.Count("life-project.in-hours", (long)left.TotalHours),
        _ => dates.Relative(DateOnly.FromDateTime(MoroccoTime.Local(due).DateTime), DateOnly.FromDateTime(now.DateTime)),
    };
}
