using SocialWatch.Kernel;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>
/// A reader with a pencil against what is published: totals, shares and earlier reports are subtracted until nothing more
/// follows. No number of one to four people may come out.
/// </summary>
public sealed class SmallNumbersTests
{
    private static readonly Said Name = new("", "", "");
    private static readonly string[] Parts = ["a", "b", "c", "d"];

    [Fact]
    public void Nothing_that_is_hidden_can_be_worked_out_again()
    {
        var (worlds, recovered, hiddenAlone, recoveredAlone) = (2_000, 0, 0, 0);
        var random = new Random(7);
        for (var i = 0; i < worlds; i++)
        {
            var (numbers, lines, relations) = Chance(random);
            recovered += Recovered(numbers, relations, SmallNumbers.In(numbers, lines, relations));
            // The same without hiding a second one: what is published carelessly.
            var small = numbers.Where(one => one.Value is > 0 and < SmallNumbers.Fewest && lines.Any(line => line.Id == one.Key)).Select(one => one.Key).ToHashSet();
            hiddenAlone += small.Count;
            recoveredAlone += Recovered(numbers, relations, small);
        }

        Assert.Equal(0, recovered);
        // The attacker is worth something: against the careless rule it finds most.
        Assert.True(recoveredAlone > hiddenAlone / 3, $"{recoveredAlone} of {hiddenAlone}");
    }

    [Fact]
    public void A_hidden_number_could_be_any_of_five_at_least()
    {
        var random = new Random(8);
        for (var i = 0; i < 500; i++)
        {
            var (numbers, lines, relations) = Chance(random);
            var hidden = SmallNumbers.In(numbers, lines, relations);
            var told = numbers.Where(one => lines.Any(line => line.Id == one.Key) && !hidden.Contains(one.Key)).ToDictionary();
            var bounds = new Attack(relations).On(told, id => hidden.Contains(id) ? 1 : 0);
            Assert.All(hidden.Where(id => numbers[id] is > 0 and < SmallNumbers.Fewest && bounds.ContainsKey(id)), id => Assert.True(bounds[id].Candidates >= SmallNumbers.Fewest, $"{id} is one of {bounds[id].Candidates}"));
        }
    }

    [Fact]
    public void What_was_published_of_a_winter_is_told_to_the_last_one()
    {
        var numbers = new Dictionary<string, int> { ["a"] = 33, ["b"] = 14, ["c"] = 50, ["d"] = 12, ["total"] = 109 };
        Assert.Empty(SmallNumbers.In(numbers, [.. numbers.Keys.Select(Line)], [Relation.Sum("total", Parts)]));
    }

    [Fact]
    public void Zero_is_told_and_one_to_four_take_the_smallest_beside_them_along()
    {
        var numbers = new Dictionary<string, int> { ["a"] = 0, ["b"] = 3, ["c"] = 20, ["d"] = 9, ["total"] = 32 };
        Assert.Equal(["b", "d"], SmallNumbers.In(numbers, [.. numbers.Keys.Select(Line)], [Relation.Sum("total", Parts)]).Order());
    }

    [Fact]
    public async Task Two_reports_a_day_apart_do_not_tell_of_the_two_people_of_that_day()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        for (var i = 0; i < 22; i++)
        {
            village.Act(village.LifeProject(village.Person(Day(1))), Day(i < 20 ? 10 : 15));
        }

        await village.Save(world);
        var (_, first) = await Desk.Publish(world, Day(5), Day(14));
        Assert.Equal(20, first.Number("people"));

        var later = await Desk.Prepare(world, Day(5), Day(15));
        Assert.Equal(22, later.Whole.Number("people"));
        Assert.Equal(FigureState.Hidden, later.Told.Lines.Single(line => line.Id == "people").Now.State);
        Assert.Contains(later.BecauseOfEarlier, line => line.Id == "people");
        // The same days again, and other days altogether, betray nothing.
        Assert.Equal(20, (await Desk.Prepare(world, Day(5), Day(14))).Told.Number("people"));
    }

    [Fact]
    public async Task Two_reports_do_not_tell_of_the_three_acts_between_them()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(Day(1)));
        for (var i = 0; i < 23; i++)
        {
            village.Act(project, Day(i < 20 ? 6 : 12));
        }

        await village.Save(world);
        // Of the five days and the five before: 3 hidden, 20 told.
        var (_, first) = await Desk.Publish(world, Day(10), Day(14));
        Assert.Equal((null, 20), first.Both("acts"));

        var later = (await Desk.Prepare(world, Day(5), Day(14))).Told;
        Assert.All(later.Lines.Where(line => line.Unit is Unit.Acts && line.Id.StartsWith("acts", StringComparison.Ordinal)), line => Assert.NotEqual(23, line.Now.Number));
    }

    [Fact]
    public async Task No_single_act_tells_of_the_one_person_it_was_for()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        village.Act(village.LifeProject(village.Person(Day(10))), Day(10), quantity: 9);
        await village.Save(world);

        var told = (await Desk.Prepare(world, Day(5), Day(14))).Told;
        Assert.All(told.Lines.Where(line => line.Id is "people" or "acts" or "people.new" || line.Id.StartsWith("acts.trial", StringComparison.Ordinal) || line.Id.StartsWith("quantity", StringComparison.Ordinal)), line => Assert.Equal(FigureState.Hidden, line.Now.State));
        Assert.DoesNotContain(told.Summary, sentence => sentence.En.Contains('1', StringComparison.Ordinal) && sentence.En.Contains("act", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_published_report_does_not_imply_who_is_in_a_secret_programme()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        for (var i = 0; i < 9; i++)
        {
            village.Act(village.LifeProject(village.Person(Day(10))), Day(10));
        }

        await village.Save(world);
        var without = (await Desk.Prepare(world, Day(5), Day(14))).Told.Saying();
        var more = new Village(world.Asker.Cell);
        var hidden = more.LifeProject(village.Of<Journal.ReadModels.PersonRow>().First(), TestProgramme.SecretId);
        more.Act(hidden, Day(10));
        more.Cycle(hidden, 1, Day(10));
        more.Stage(hidden, 1, TestProgramme.First, Day(10));
        more.Stay(hidden, "bed", Day(10), null);
        await more.Save(world);

        // Even published by somebody of its team.
        Assert.Equal(without, (await Desk.Prepare(world, Day(5), Day(14))).Told.Saying());
        Assert.Equal(without, (await Desk.Prepare(world, Day(5), Day(14), asker: world.Insider)).Told.Saying());
        Assert.Null(await Desk.Of(world).Find(world.Asker, Day(5), Day(14), TestProgramme.SecretId, null));
        Assert.Equal(1, (await Desk.Prepare(world, Day(5), Day(14), TestProgramme.SecretId, asker: world.Insider)).Whole.Number("acts"));

        var (id, _) = await Desk.Publish(world, Day(5), Day(14), TestProgramme.SecretId, asker: world.Insider);
        await using var screen = await Screen.Open(world);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await screen.Get($"/outcomes/reports/{id}")).Status);
        Assert.DoesNotContain(id.ToString(), (await screen.Get("/outcomes/reports")).Page.Source.Text, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), (await screen.Get("/outcomes/reports", teams: TestProgramme.SecretId)).Page.Source.Text, StringComparison.Ordinal);
    }

    private static DateOnly Day(int day) => new(2026, 11, day);

    private static Line Line(string id) => new(id, Name, Unit.People, Figure.Of(0), Figure.Of(0), "people") { IsOfPeople = true };

    /// <summary>A total of four, some of which are split again in two.</summary>
    private static (Dictionary<string, int> Numbers, IReadOnlyList<Line> Lines, IReadOnlyList<Relation> Relations) Chance(Random random)
    {
        var numbers = Parts.ToDictionary(id => id, _ => random.Next(3) == 0 ? random.Next(5) : random.Next(60));
        numbers["total"] = numbers.Values.Sum();
        var relations = new List<Relation> { Relation.Sum("total", Parts) };
        foreach (var part in Parts.Where(_ => random.Next(2) == 0))
        {
            numbers[part + "1"] = random.Next(numbers[part] + 1);
            numbers[part + "2"] = numbers[part] - numbers[part + "1"];
            relations.Add(Relation.Sum(part, part + "1", part + "2"));
        }

        return (numbers, [.. numbers.Keys.Select(Line)], relations);
    }

    /// <summary>Subtracts wherever all but one are known, again and again: how many hidden ones of one to four come out.</summary>
    private static int Recovered(Dictionary<string, int> numbers, IReadOnlyList<Relation> relations, IReadOnlySet<string> hidden)
    {
        var known = numbers.Where(one => !hidden.Contains(one.Key)).ToDictionary();
        for (var found = true; found;)
        {
            found = false;
            foreach (var relation in relations)
            {
                if (relation.All.Where(id => !known.ContainsKey(id)).ToList() is [var one])
                {
                    known[one] = one == relation.Whole ? relation.Parts.Sum(part => known[part]) : known[relation.Whole] - relation.Parts.Where(part => part != one).Sum(part => known[part]);
                    found = true;
                }
            }
        }

        return hidden.Count(id => numbers[id] is > 0 and < SmallNumbers.Fewest && known.ContainsKey(id));
    }
}
