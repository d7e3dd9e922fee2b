using SocialWatch.Outcomes.Indicators;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A report that is being written: its sections, every number by id, and what holds between the numbers.</summary>
internal sealed class Draft(Words words)
{
    private readonly List<Section> _sections = [];
    private readonly List<Line> _lines = [];

    public Dictionary<string, int> Now { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Before { get; } = new(StringComparer.Ordinal);

    public List<Relation> Relations { get; } = [];

    public IReadOnlyList<Section> Sections => _sections;

    public IReadOnlyList<Line> Lines => [.. _sections.SelectMany(section => section.Lines)];

    /// <summary>A number under the heading that comes next.</summary>
    /// <param name="name">The key of its name.</param>
    /// <param name="adds">It is a sum over days; acts and items always are.</param>
    public Draft Line(string id, string name, Unit unit, Pair pair, string definition, string? opens = null, string? opensBefore = null, bool ofPeople = false, string? follows = null, bool unknown = false, bool adds = false) =>
        Line(id, Said.In(() => words[name]), unit, pair, definition, opens, opensBefore, ofPeople, follows, unknown, adds);

    public Draft Line(string id, Said name, Unit unit, Pair pair, string definition, string? opens = null, string? opensBefore = null, bool ofPeople = false, string? follows = null, bool unknown = false, bool adds = false)
    {
        (Now[id], Before[id]) = (pair.Now, pair.Before);
        _lines.Add(new Line(id, name, unit, Figure.Of(pair.Now), Figure.Of(pair.Before), definition, opens, opensBefore) { IsOfPeople = ofPeople, Follows = follows, IsUnknown = unknown, Adds = adds || unit is Unit.Acts or Unit.Items });
        return this;
    }

    /// <summary>A median or a rank: there may be nothing to take it of.</summary>
    public Draft Rank(string id, string name, Unit unit, (int? Now, int? Before) rank, string definition, string? follows = null)
    {
        _lines.Add(new Line(id, Said.In(() => words[name]), unit, Figure.Of(rank.Now), Figure.Of(rank.Before), definition) { Follows = follows });
        return this;
    }

    /// <summary>A share of two lines, worked out of what is told of them: it adds nothing to it.</summary>
    public Draft Share(string id, string name, string of, string per, string definition, string? follows = null)
    {
        _lines.Add(new Line(id, Said.In(() => words[name]), Unit.Percent, ShareOf(Now, of, per), ShareOf(Before, of, per), definition) { Share = (of, per), Follows = follows });
        return this;
    }

    /// <summary>A number that is never told, but that others are bound to.</summary>
    public void Untold(string id, Pair pair) => (Now[id], Before[id]) = (pair.Now, pair.Before);

    /// <summary>Closes a section with the lines given since the last; without a line there is none.</summary>
    public void End(string id, bool drawn = false, bool ranked = false)
    {
        if (_lines.Count > 0)
        {
            _sections.Add(new Section(id, Said.In(() => words[$"report.section.{id}"]), drawn, [.. _lines]) { IsRanked = ranked });
            _lines.Clear();
        }
    }

    private static Figure ShareOf(Dictionary<string, int> numbers, string of, string per) => Figure.Of(CountedIndicator.Share(numbers[of], numbers[per]));
}
