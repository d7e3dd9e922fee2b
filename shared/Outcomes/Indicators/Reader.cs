using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Pages;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>What the one who reads may see of a number: the way to what stands behind it, or a number that betrays nobody.</summary>
internal sealed class Reader(bool mayReadLedger, Words words)
{
    // Fewer people than this could be told apart by who knows them.
    private const int Fewest = 5;

    public bool MayReadLedger => mayReadLedger;

    /// <summary>To the acts behind a number, and there to the sum that is that number.</summary>
    public string? Link(ActFilter filter, string total = "acts") => mayReadLedger ? $"{filter.Address()}#{total}" : null;

    public string? Link(Period period, string? programme, OutcomeKind? outcome, bool reopened = false) =>
        mayReadLedger ? OpenedAndClosedModel.Address(period, programme, outcome, reopened) : null;

    public bool IsMasked(int people) => !mayReadLedger && people is > 0 and < Fewest;

    /// <summary>A count of people.</summary>
    public string People(int people) => IsMasked(people) ? words.Say("outcomes.fewer-than", ("n", Fewest)) : Numbers.Show(people);

    /// <summary>A count of people in a drawing: none where the number is not told, so that no bar can be measured.</summary>
    public decimal? Drawn(int people) => IsMasked(people) ? null : people;
}
