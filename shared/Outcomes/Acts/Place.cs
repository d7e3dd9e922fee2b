using System.Globalization;
using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Outcomes.Acts;

/// <summary>A place in the ledger, beside one act. Day and time alone are not enough: a round's acts may all be of one minute.</summary>
internal readonly record struct Place(DateOnly Day, DateTimeOffset At, Guid Act, Guid Stream)
{
    public static Place Of(ActRow act) => new(act.Day, act.At, act.Act, act.Stream);

    /// <summary>From an address; null when it is none, as an address that somebody shortened.</summary>
    public static Place? Read(string? text) => text?.Split('.') is [var day, var at, var act, var stream]
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateOnly.MaxValue.DayNumber
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(act, "N", out var actId) && Guid.TryParseExact(stream, "N", out var streamId)
            ? new Place(DateOnly.FromDayNumber(number), new DateTimeOffset(ticks, TimeSpan.Zero), actId, streamId)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day.DayNumber}.{At.UtcTicks}.{Act:N}.{Stream:N}");
}
