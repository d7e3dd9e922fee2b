using System.Globalization;

namespace SocialWatch.People.List;

/// <summary>A place in the list, between two people: the time and id of the one next to it. Stays right while others are registered.</summary>
internal readonly record struct Place(DateTimeOffset At, Guid Person)
{
    /// <summary>From an address; null when it is none, as an address that somebody shortened.</summary>
    public static Place? Read(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0
            && long.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(text.AsSpan(dot + 1), "N", out var person)
                ? new Place(new DateTimeOffset(ticks, TimeSpan.Zero), person)
                : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}.{Person:N}");
}
