using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>
/// A reader who keeps every report that was ever published, of every programme and every stretch of days, and adds and subtracts
/// whole reports from each other. The attacker here is linear algebra and knows nothing of how the gate works.
/// </summary>
public sealed class BetweenReportsTests
{
    // The first half only stands beside the second, as the period before.
    private const int Days = 48;
    private static readonly string[] Programmes = ["elderly", "children", "homeless"];
    private static readonly DateOnly Begin = new(2026, 1, 1);

    [Fact]
    public void No_combination_of_reports_tells_of_one_to_four()
    {
        var random = new Random(11);
        var (recovered, carelessly, told) = (0, 0, 0);
        for (var world = 0; world < 150; world++)
        {
            var acts = Acts(random);
            var asked = Enumerable.Range(0, 12).Select(_ => Asked(random)).ToList();
            var published = Published(acts, asked, gate: true);
            told += published.Count;
            recovered += Recovered(acts, published);
            carelessly += Recovered(acts, Published(acts, asked, gate: false));
        }

        Assert.Equal(0, recovered);
        // The attacker is worth something, and so is what is still told.
        Assert.True(carelessly > 200, $"{carelessly} found where only small numbers are hidden");
        Assert.True(told > 150 * 5, $"{told} numbers told");
    }

    [Fact]
    public void A_year_less_eleven_months_does_not_tell_of_the_twelfth()
    {
        var months = Enumerable.Range(1, 12).Select(month => new Period(new DateOnly(2026, month, 1), new DateOnly(2026, month, 1).AddMonths(1).AddDays(-1))).ToList();
        List<Released> told = [.. months.Take(11).Select(month => Told(month, 20))];
        var year = new Period(months[0].From, months[^1].To);
        Assert.True(TellsOfFew(Told(year, 223), told));
        Assert.False(TellsOfFew(Told(year, 225), told));
        Assert.False(TellsOfFew(Told(year, 220), told));
        // Two months are missing: three acts in both together are few too.
        Assert.True(TellsOfFew(Told(year, 203), [.. told.Take(10)]));
    }

    [Fact]
    public void A_cell_less_its_other_programmes_does_not_tell_of_one()
    {
        var month = new Period(Begin, Begin.AddDays(30));
        List<Released> told = [Told(month, 40, "elderly"), Told(month, 30, "children")];
        Assert.True(TellsOfFew(Told(month, 73), told));
        Assert.False(TellsOfFew(Told(month, 90), told));
        // A secret programme is in none of them.
        Assert.False(TellsOfFew(Told(month, 73), [.. told.Select(one => one with { Whose = one.Whose with { IsSecret = true } })]));
    }

    [Fact]
    public void A_campaign_of_one_commune_less_another_within_it_does_not_tell_of_the_days_between()
    {
        var (wide, narrow) = (new Whose("", "a\nb", false), new Whose("elderly", "b", false));
        var (long_, short_) = (new Period(Begin, Begin.AddDays(30)), new Period(Begin.AddDays(3), Begin.AddDays(20)));
        Assert.True(TellsOfFew(new Released("acts", wide, long_, Figure.Of(52)), [new Released("acts", narrow, short_, Figure.Of(50))]));
        Assert.False(TellsOfFew(new Released("acts", wide, long_, Figure.Of(52)), [new Released("acts", new Whose("", "c", false), short_, Figure.Of(50))]));
    }

    [Fact]
    public void A_number_that_was_hidden_stays_hidden()
    {
        var (first, second, both) = (new Period(Begin, Begin.AddDays(9)), new Period(Begin.AddDays(10), Begin.AddDays(19)), new Period(Begin, Begin.AddDays(19)));
        // Hidden beside a smaller one of its report: told now, the smaller one would follow there.
        List<Released> told = [new Released("acts", new("", "", false), first, Figure.Hidden), Told(second, 30)];
        Assert.True(TellsOfFew(Told(both, 38), told));
        Assert.True(TellsOfFew(Told(first, 8), told));
    }

    [Fact]
    public async Task Two_coordinators_who_publish_in_the_same_moment_do_not_tell_together_what_neither_does()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(new DateOnly(2026, 11, 1)));
        for (var i = 0; i < 23; i++)
        {
            village.Act(project, new DateOnly(2026, 11, i < 20 ? 8 : 15));
        }

        await village.Save(world);
        var desk = Desk.Of(world);
        var told = await Task.WhenAll(Publish(14), Publish(15));
        // Whoever comes second is not told.
        Assert.Single(told, report => report.Number("acts") is null);

        Task<OutcomeReport> Publish(int last) => desk.Alone(world.Asker.Cell, async () => (await Desk.Publish(world, new DateOnly(2026, 11, 5), new DateOnly(2026, 11, last))).Told);
    }

    private static bool TellsOfFew(Released another, IReadOnlyCollection<Released> before) => Together.TellsOfFew(another, before, Programmes.ToHashSet());

    private static Released Told(Period days, int number, string programme = "") => new("acts", new(programme, "", false), days, Figure.Of(number));

    private static int[,] Acts(Random random)
    {
        var acts = new int[Programmes.Length, Days];
        for (var programme = 0; programme < Programmes.Length; programme++)
        {
            for (var day = 0; day < Days; day++)
            {
                acts[programme, day] = random.Next(3) == 0 ? random.Next(8) : 0;
            }
        }

        return acts;
    }

    /// <summary>Weeks and what weeks make, mostly, because these fit together; and any days at all.</summary>
    private static (int Programme, int From, int To) Asked(Random random)
    {
        var step = random.Next(4) == 0 ? 1 : 4;
        var (one, other) = (random.Next(Days / 2 / step) + (Days / 2 / step), random.Next(Days / 2 / step) + (Days / 2 / step));
        return (random.Next(Programmes.Length + 1) - 1, Math.Min(one, other) * step, (Math.Max(one, other) * step) + step - 1);
    }

    private static List<(int Programme, int From, int To, int Number)> Published(int[,] acts, List<(int Programme, int From, int To)> asked, bool gate)
    {
        var (told, releases) = (new List<(int, int, int, int)>(), new List<Release>());
        foreach (var (programme, from, to) in asked)
        {
            var (days, earlier) = (to - from + 1, from - (to - from + 1));
            var (now, before) = (Sum(acts, programme, from, to), Sum(acts, programme, earlier, from - 1));
            var draft = new Draft(Desk.Words).Line("acts", "report.acts", Unit.Acts, new Pair(now, before), "acts", ofPeople: true);
            foreach (var kind in Programmes)
            {
                // There was something of each; how much is not told here.
                draft.Line($"acts.{kind}.meal", "report.acts", Unit.Acts, default, "acts");
            }

            draft.End("reach");
            var (whose, period) = (new Whose(programme < 0 ? "" : Programmes[programme], "", false), new Period(Begin.AddDays(from), Begin.AddDays(to)));
            var besides = gate ? SmallNumbers.BesideEarlier(draft, whose, period, period.Before, releases) : (new HashSet<string>(), new HashSet<string>());
            var (isNowHidden, isBeforeHidden) = (Hides(draft.Now, besides.Now), Hides(draft.Before, besides.Before));
            releases.Add(new Release(whose, period, period.Before, [.. draft.Lines.Select(line => line with { Now = isNowHidden ? Figure.Hidden : line.Now, Before = isBeforeHidden ? Figure.Hidden : line.Before })]));
            Tell(isNowHidden, from, to, now);
            Tell(isBeforeHidden, earlier, from - 1, before);

            bool Hides(Dictionary<string, int> numbers, IReadOnlySet<string> because) => SmallNumbers.In(numbers, draft.Lines, [], because).Count > 0;

            void Tell(bool isHidden, int first, int last, int number)
            {
                if (!isHidden)
                {
                    told.Add((programme, first, last, number));
                }
            }
        }

        return told;
    }

    private static int Sum(int[,] acts, int programme, int from, int to)
    {
        var sum = 0;
        for (var one = 0; one < Programmes.Length; one++)
        {
            for (var day = from; day <= to && (programme < 0 || one == programme); day++)
            {
                sum += acts[one, day];
            }
        }

        return sum;
    }

    /// <summary>How many stretches of days, of one programme or of all, are a combination of what was told and hold one to four.</summary>
    private static int Recovered(int[,] acts, List<(int Programme, int From, int To, int Number)> told)
    {
        var rows = Echelon([.. told.Select(one => Row(one.Programme, one.From, one.To))]);
        var found = 0;
        for (var programme = -1; programme < Programmes.Length; programme++)
        {
            for (var from = 0; from < Days; from++)
            {
                for (var to = from; to < Days; to++)
                {
                    found += Sum(acts, programme, from, to) is > 0 and < SmallNumbers.Fewest && IsSpanned(rows, Row(programme, from, to)) ? 1 : 0;
                }
            }
        }

        return found;
    }

    private static double[] Row(int programme, int from, int to) =>
        [.. Enumerable.Range(0, Programmes.Length * Days).Select(cell => (programme < 0 || cell / Days == programme) && cell % Days >= from && cell % Days <= to ? 1.0 : 0.0)];

    private static List<(int Pivot, double[] Row)> Echelon(IEnumerable<double[]> all)
    {
        var rows = new List<(int Pivot, double[] Row)>();
        foreach (var row in all)
        {
            Reduce(rows, row);
            if (Array.FindIndex(row, cell => Math.Abs(cell) > 1e-9) is >= 0 and var pivot)
            {
                rows.Add((pivot, row));
            }
        }

        return rows;
    }

    private static bool IsSpanned(List<(int Pivot, double[] Row)> rows, double[] row)
    {
        Reduce(rows, row);
        return Array.TrueForAll(row, cell => Math.Abs(cell) < 1e-6);
    }

    // In the order in which they were made each takes its pivot away for good only where later ones are free of it.
    private static void Reduce(List<(int Pivot, double[] Row)> rows, double[] row)
    {
        foreach (var (pivot, one) in rows)
        {
            if (Math.Abs(row[pivot]) > 1e-12)
            {
                var times = row[pivot] / one[pivot];
                for (var cell = 0; cell < row.Length; cell++)
                {
                    row[cell] -= times * one[cell];
                }
            }
        }
    }
}
