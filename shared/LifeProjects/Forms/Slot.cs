using System.Globalization;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>What was sent for one field; which of these, its kind says.</summary>
internal sealed class Slot
{
    public string? Text { get; set; }

    public DateOnly? Day { get; set; }

    /// <summary>Hours and minutes on the wall, beside a day.</summary>
    public string? Time { get; set; }

    public int? Number { get; set; }

    public bool Tick { get; set; }

    /// <summary>Null when the day or the time is missing or cannot be read.</summary>
    public DateTimeOffset? Moment =>
        Day is { } day && TimeOnly.TryParseExact(Digits.Western(Time), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? MoroccoTime.FromWall(day.ToDateTime(time))
            : null;

    public static Slot At(DateTimeOffset? moment) => moment is { } at
        ? new Slot { Day = DateOnly.FromDateTime(at.DateTime), Time = at.ToString("HH:mm", CultureInfo.InvariantCulture) }
        : new Slot();

    /// <summary>The property a complaint about this kind of field belongs to.</summary>
    public static string PropertyOf(FieldKind kind) => kind switch
    {
        FieldKind.Day or FieldKind.Moment => nameof(Day),
        FieldKind.Number => nameof(Number),
        FieldKind.Tick => nameof(Tick),
        _ => nameof(Text),
    };
}
