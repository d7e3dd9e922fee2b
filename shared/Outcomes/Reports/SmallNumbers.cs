using SocialWatch.Outcomes.Indicators;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

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
            var found = attack.On(told, id => hidden.Contains(id) && numbers[id] > 0 ? 1 : 0);
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
    /// Lines that would tell of few people beside what was published before: what adds up over days together with all of it
    /// (<see cref="Together"/>); different people one report against one, the same days or people within each other, one to four
    /// apart, and what was hidden of the very same. Acts as well as people: one act is at most one person.
    /// </summary>
    /// <returns>Those of the period, and those of the period before it.</returns>
    public static (IReadOnlySet<string> Now, IReadOnlySet<string> Before) BesideEarlier(Draft draft, Whose whose, Period now, Period before, IReadOnlyCollection<Release> earlier)
    {
        var (hiddenNow, hiddenBefore) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var programmes = ProgrammesIn(draft.Lines.Concat(earlier.SelectMany(report => report.Lines)));
        foreach (var line in draft.Lines.Where(line => line.IsOfPeople && draft.Now.ContainsKey(line.Id)))
        {
            List<Released> told = [.. earlier.SelectMany(report => report.Of(line.Id))];
            Ask(now, draft.Now, hiddenNow);
            Ask(before, draft.Before, hiddenBefore);

            void Ask(Period period, Dictionary<string, int> numbers, HashSet<string> hidden)
            {
                var one = new Released(line.Id, whose, period, Figure.Of(numbers[line.Id]));
                var isSmall = numbers[line.Id] is > 0 and < Fewest;
                if (!isSmall && (told.Exists(another => IsNear(one, another)) || (line.Adds && Together.TellsOfFew(one, told, programmes))))
                {
                    hidden.Add(line.Id);
                }

                told.Add(isSmall || hidden.Contains(line.Id) ? one with { Figure = Figure.Hidden } : one);
            }
        }

        return (hiddenNow, hiddenBefore);
    }

    /// <summary>"acts.{programme}.{kind}": both are stored names and hold no dot.</summary>
    private static HashSet<string> ProgrammesIn(IEnumerable<Line> lines) => [.. lines.Select(line => line.Id.Split('.')).Where(id => id is ["acts", _, _]).Select(id => id[1])];

    private static bool IsNear(Released one, Released before)
    {
        var (holds, isHeld) = (Holds(one, before), Holds(before, one));
        return before.Figure.State switch
        {
            FigureState.Told => (holds || isHeld) && Math.Abs(one.Figure.Number!.Value - before.Figure.Number!.Value) is > 0 and < Fewest,
            FigureState.Hidden => one.Figure.Number > 0 && holds && isHeld,
            _ => false,
        };
    }

    private static bool Holds(Released wide, Released narrow) => wide.Days.From <= narrow.Days.From && narrow.Days.To <= wide.Days.To && wide.Whose.Holds(narrow.Whose);
}
