namespace SocialWatch.Outcomes.Reports;

/// <summary>
/// What always holds between numbers of a report, and so lets one be worked out from others: the whole is the sum of its
/// parts, or only not less than it.
/// </summary>
internal sealed record Relation(string Whole, bool IsExact, params IReadOnlyList<string> Parts)
{
    public static Relation Sum(string whole, params IReadOnlyList<string> parts) => new(whole, true, parts);

    public static Relation AtMost(string less, string more) => new(more, false, less);

    public IEnumerable<string> All => Parts.Prepend(Whole);
}
