using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Pages;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>What the one who reads may see of a number: the way to what stands behind it, or a number that betrays nobody.</summary>
internal sealed class Reader(bool mayReadLedger, Words words)
{
    public bool MayReadLedger => mayReadLedger;

    /// <summary>To the acts behind a number, and there to the sum that is that number.</summary>
    public string? Link(ActFilter filter, string total = "acts") => mayReadLedger ? $"{filter.Address()}#{total}" : null;

    public string? Link(Period period, string? programme, OutcomeKind? outcome, bool reopened = false) =>
        mayReadLedger ? OpenedAndClosedModel.Address(period, programme, outcome, reopened) : null;

    /// <summary>A count of people.</summary>
    public string People(int people) => Say(Told(people));

    /// <summary>A count of people that is the sum of others on the page.</summary>
    public string Sum(IEnumerable<int> parts) => Say(mayReadLedger ? parts.Sum() : ToldPeople.Sum(parts));

    /// <summary>A count of different people, each of whom is in at least one of other counts on the page.</summary>
    public string Whole(int people, IEnumerable<int> parts) => Say(mayReadLedger ? people : ToldPeople.Whole(people, [.. parts]));

    /// <summary>A count of people in a drawing: none where the number is not told, so that no bar can be measured.</summary>
    public decimal? Drawn(int people) => Told(people);

    /// <summary>A drawn sum: none where a part is not told.</summary>
    public decimal? Drawn(IEnumerable<int> parts) => parts.Aggregate((decimal?)0, (sum, part) => sum + Told(part));

    /// <summary>A programme's own number. A share of people is not told to who may not see the people: with the counts beside it, it would tell them.</summary>
    public string Say(CountedIndicator indicator, Func<Pair, int> period)
    {
        var count = period(indicator.Count);
        return indicator.Per switch
        {
            null when indicator.IsOfPeople => People(count),
            null => Numbers.Show(count),
            _ when indicator.IsOfPeople && !mayReadLedger => words["outcomes.not-told"],
            { } per => CountedIndicator.Share(count, period(per)) is { } share
                ? words.Say("outcomes.share", ("Share", share), ("Count", count), ("Per", period(per)))
                : words["outcomes.no-share"],
        };
    }

    private int? Told(int people) => mayReadLedger ? people : ToldPeople.Of(people);

    private string Say(int? told) => told is { } people ? Numbers.Show(people) : words.Say("outcomes.fewer-than", ("n", ToldPeople.Fewest));
}
