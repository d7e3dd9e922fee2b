namespace SocialWatch.Kernel.Pathways;

/// <summary>
/// How often one person is served with the same, as the cell has agreed it, so that few things reach many. Minimum interval and
/// most per day, after the attendance rules of reception centres (MRCMS). It warns and holds nobody back: whoever knows better
/// serves again and says why.
/// </summary>
/// <param name="Act">An act of the programme.</param>
/// <param name="NotWithin">Not again sooner than this after the last time; null when that does not matter.</param>
/// <param name="MostPerDay">How much of it on one operational day, quantities added; null when that does not matter.</param>
public sealed record ServingRule(string Act, TimeSpan? NotWithin, int? MostPerDay)
{
    /// <summary>What speaks against serving once more; null when nothing does.</summary>
    internal Refusal? Against(int quantity, DateTimeOffset at, IReadOnlyCollection<(DateTimeOffset At, int Quantity)> served, string words)
    {
        // A phone may be heard of late: what came after counts as well as what was before.
        var near = served.Where(one => NotWithin is { } length && (one.At - at).Duration() < length).OrderBy(one => (one.At - at).Duration()).Select(one => (DateTimeOffset?)one.At).FirstOrDefault();
        var day = OperationalDays.Of(at);
        return near is { } moment ? new LifeProjects.ServedLately(words, moment)
            : MostPerDay is { } most && served.Where(one => OperationalDays.Of(one.At) == day).Sum(one => one.Quantity) + quantity > most ? new LifeProjects.ServedOften(words, most)
            : null;
    }
}
