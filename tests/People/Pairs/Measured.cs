namespace SocialWatch.Tests.People.Pairs;

/// <summary>Of the pairs that are the same person, how many were found; of those that were found, how many are.</summary>
internal sealed record Measured(double Recall, double Precision)
{
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public static Measured At(double threshold, IReadOnlyList<(double Score, bool Same)> scored)
    {
        var found = scored.Where(pair => pair.Score >= threshold).ToList();
        var right = found.Count(pair => pair.Same);
        return new Measured((double)right / scored.Count(pair => pair.Same), found.Count == 0 ? 1 : (double)right / found.Count);
    }

    /// <summary>The threshold at which F1 is greatest.</summary>
    public static double BestThreshold(IReadOnlyList<(double Score, bool Same)> scored) =>
        scored.Select(pair => pair.Score).Distinct().MaxBy(threshold => At(threshold, scored).F1);

    public override string ToString() => $"recall {Recall:P1}, precision {Precision:P1}, F1 {F1:P1}";
}
