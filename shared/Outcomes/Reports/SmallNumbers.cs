using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A number that an earlier report told, or hid.</summary>
internal sealed record Released(string Id, string Programme, Guid? Campaign, DateOnly From, DateOnly To, Figure Figure);

/// <summary>
/// What a published report does not tell (tools/decisions/0012): one to four people, what such a number follows from, and a
/// number that would tell of one to four beside what was published before. Everything else is told as it is.
/// </summary>
internal static class SmallNumbers
{
    /// <summary>Fewer people than this could be told apart by who knows them.</summary>
    public const int Fewest = ToldPeople.Fewest;

    /// <summary>The ids of the lines that are not told.</summary>
    /// <param name="numbers">Every number of one period, also those that are never told and only stand in relations.</param>
    /// <param name="lines">The lines that may be told.</param>
    public static IReadOnlySet<string> In(
        IReadOnlyDictionary<string, int> numbers, IReadOnlyCollection<Line> lines, IReadOnlyCollection<Relation> relations, IEnumerable<string>? besides = null)
    {
        var ofPeople = lines.Where(line => line.IsOfPeople && numbers.ContainsKey(line.Id)).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var hidden = new HashSet<string>(ofPeople.Where(id => numbers[id] is > 0 and < Fewest).Concat(besides ?? []), StringComparer.Ordinal);
        var known = relations.Where(relation => relation.All.All(numbers.ContainsKey)).ToList();

        var attack = new Attack(known);
        do
        {
            // Nights beside a hidden number of people, kilometres of a road only one walked.
            foreach (var follower in lines.Where(line => line.Follows is { } leader && hidden.Contains(leader)))
            {
                hidden.Add(follower.Id);
            }
        }
        while (Next() is { } another && hidden.Add(another));

        return hidden;

        // Somebody would work out one of the hidden: the smallest told number beside it is hidden with it.
        string? Next()
        {
            var told = lines.Select(line => line.Id).Where(id => numbers.ContainsKey(id) && !hidden.Contains(id)).Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => numbers[id], StringComparer.Ordinal);
            var found = attack.On(told, id => hidden.Contains(id) ? 1 : 0);
            foreach (var id in hidden.Where(id => ofPeople.Contains(id) && found.TryGetValue(id, out var bounds) && bounds.Candidates < Fewest).Order(StringComparer.Ordinal))
            {
                if (Beside(id, told) is { } other)
                {
                    return other;
                }
            }

            return null;
        }

        string? Beside(string id, Dictionary<string, int> told)
        {
            HashSet<string> seen = [id];
            for (var ring = new List<string> { id }; ring.Count > 0;)
            {
                var next = known.Where(relation => relation.All.Any(ring.Contains)).SelectMany(relation => relation.All).Where(seen.Add).ToList();
                if (next.Where(one => told.TryGetValue(one, out var number) && number > 0).OrderBy(one => told[one]).ThenBy(one => one, StringComparer.Ordinal).FirstOrDefault() is { } other)
                {
                    return other;
                }

                ring = next;
            }

            return null;
        }
    }

    /// <summary>
    /// Lines that would tell of few people beside an earlier report: the same number of days or programmes that lie within
    /// each other, one to four apart; and what that report hid of the very same days. Acts as well as people: one act is at
    /// most one person.
    /// </summary>
    public static IEnumerable<string> BesideEarlier(IReadOnlyDictionary<string, int> numbers, IReadOnlyCollection<Line> lines, OutcomeReport report, DateOnly from, DateOnly to, IReadOnlyCollection<Released> earlier)
    {
        var before = earlier.ToLookup(released => released.Id, StringComparer.Ordinal);
        return lines.Where(line => line.IsOfPeople && numbers.ContainsKey(line.Id))
            .Where(line => before[line.Id].Any(released => released.Figure.State switch
            {
                FigureState.Told => (Holds(released) || IsHeld(released)) && Math.Abs(numbers[line.Id] - released.Figure.Number!.Value) is > 0 and < Fewest,
                FigureState.Hidden => numbers[line.Id] > 0 && Holds(released) && IsHeld(released),
                _ => false,
            }))
            .Select(line => line.Id);

        bool Holds(Released one) => from <= one.From && one.To <= to && IsWider(report.Programme, report.Campaign, one.Programme, one.Campaign);

        bool IsHeld(Released one) => one.From <= from && to <= one.To && IsWider(one.Programme, one.Campaign, report.Programme, report.Campaign);
    }

    private static bool IsWider(string programme, Guid? campaign, string otherProgramme, Guid? otherCampaign) =>
        (programme == otherProgramme && campaign == otherCampaign) || (programme.Length == 0 && campaign is null);
}
