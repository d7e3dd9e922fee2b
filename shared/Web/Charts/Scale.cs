namespace SocialWatch.Web;

/// <summary>The numbers along an axis: from zero to a round number at or above the greatest.</summary>
internal sealed record Scale(decimal Top, IReadOnlyList<decimal> Ticks)
{
    public static Scale For(decimal greatest)
    {
        var step = Step(Math.Max(greatest, 1) / 4);
        var count = (int)Math.Ceiling(Math.Max(greatest, 1) / step);
        return new Scale(step * count, [.. Enumerable.Range(0, count + 1).Select(at => at * step)]);
    }

    /// <summary>Share of the axis, 0 to 1.</summary>
    public decimal Share(decimal value) => Math.Clamp(value / Top, 0, 1);

    // 1, 2 or 5 times a power of ten; never parts of a person.
    private static decimal Step(decimal rough)
    {
        decimal power = 1;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        decimal[] steps = [1, 2, 5, 10];
        return Array.Find(steps, step => step * power >= rough) is > 0 and var found ? found * power : 10 * power;
    }
}
