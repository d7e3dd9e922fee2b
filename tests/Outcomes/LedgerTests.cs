using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes;

public sealed class LedgerTests
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Fact]
    public async Task Leafing_shows_every_act_once_in_order_and_back_again_also_at_the_same_moment()
    {
        await using var world = await TestWorld.Open();
        var (one, other) = (await world.Begin("One"), await world.Begin("Other"));
        for (var i = 0; i < 140; i++)
        {
            // A round writes down forty meals of the same minute.
            await world.Act(i % 2 == 0 ? one : other, new DateTime(2026, 11, 10 + i / 40, 22, 0, 0));
        }

        await using var db = world.Database();
        var filter = new ActFilter(world.Asker.Cell);
        List<LedgerLeaf> leaves = [await Ledger.Read(db, filter, null, null)];
        while (leaves[^1].Older is { } older)
        {
            leaves.Add(await Ledger.Read(db, filter, Place.Read(older.ToString()), null));
        }

        var acts = leaves.SelectMany(leaf => leaf.Acts).ToList();
        Assert.Equal(140, acts.Count);
        Assert.Equal(140, acts.Select(act => act.Act).Distinct().Count());
        Assert.Equal(acts.Select(act => act.At).OrderDescending(), acts.Select(act => act.At));
        Assert.Equal(leaves[^2].Acts.Select(act => act.Act), (await Ledger.Read(db, filter, null, leaves[^1].Newer)).Acts.Select(act => act.Act));
        Assert.Null((await Ledger.Read(db, filter, null, leaves[1].Newer)).Newer);
    }

    [Fact]
    public async Task One_id_made_up_twice_by_devices_is_two_lines()
    {
        await using var world = await TestWorld.Open();
        var (one, other) = (await world.Begin(), await world.Begin());
        var act = ActId.New();
        foreach (var project in new[] { one, other })
        {
            await world.Do(project, new RecordAct(act, TestProgramme.Meal, ActAnswer.Accepted, 1, world.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(1)), TestWorld.Commune, null, null, null, null));
        }

        await using var db = world.Database();
        var all = await Ledger.Read(db, new ActFilter(world.Asker.Cell), null, null);
        Assert.Equal(2, all.Acts.Count);
        Assert.Equal(all.Acts[1], Assert.Single((await Ledger.Read(db, new ActFilter(world.Asker.Cell), Place.Of(all.Acts[0]), null)).Acts));
    }

    [Fact]
    public async Task One_in_the_morning_counts_to_the_evening_before_and_six_does_not()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, new DateTime(2026, 11, 17, 1, 0, 0));
        await world.Act(project, new DateTime(2026, 11, 17, 5, 59, 0));
        await world.Act(project, new DateTime(2026, 11, 17, 6, 0, 0));

        Assert.Equal(2, (await Totals(world, filter => filter with { From = Monday, To = Monday })).Acts);
        Assert.Equal(1, (await Totals(world, filter => filter with { From = Monday.AddDays(1) })).Acts);
    }

    [Fact]
    public async Task A_night_is_a_day_with_an_act_after_nine_in_the_evening()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, new DateTime(2026, 11, 14, 20, 59, 0));
        await world.Act(project, new DateTime(2026, 11, 15, 21, 0, 0));
        await world.Act(project, new DateTime(2026, 11, 16, 10, 0, 0));
        await world.Act(project, new DateTime(2026, 11, 17, 0, 30, 0));
        await world.Act(project, new DateTime(2026, 11, 18, 22, 0, 0), answer: ActAnswer.Refused);

        Assert.Equal(2, (await Totals(world)).Nights);
    }

    [Fact]
    public async Task Withdrawn_acts_are_counted_nowhere_and_shown_when_asked_for()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, new DateTime(2026, 11, 16, 12, 0, 0), quantity: 2);
        var mistake = await world.Act(project, new DateTime(2026, 11, 16, 22, 0, 0), quantity: 40);
        await world.Do(project, new WithdrawAct(mistake, "recorded twice"));

        Assert.Equal(new ActTotals(1, 2, 1, 0, 0), await Totals(world));
        Assert.Equal(new ActTotals(1, 2, 1, 0, 0), await Totals(world, filter => filter with { Withdrawn = true }));
        await using var db = world.Database();
        Assert.Single((await Ledger.Read(db, new ActFilter(world.Asker.Cell), null, null)).Acts);
        Assert.Equal(2, (await Ledger.Read(db, new ActFilter(world.Asker.Cell) { Withdrawn = true }, null, null)).Acts.Count);
    }

    [Fact]
    public async Task Acts_quantities_and_people_are_three_numbers_and_refusals_stand_apart()
    {
        await using var world = await TestWorld.Open();
        var (one, other) = (await world.Begin("One"), await world.Begin("Other"));
        await world.Act(one, new DateTime(2026, 11, 16, 12, 0, 0), quantity: 40);
        await world.Act(one, new DateTime(2026, 11, 16, 13, 0, 0));
        await world.Act(other, new DateTime(2026, 11, 16, 13, 0, 0), answer: ActAnswer.Refused, quantity: 5);

        Assert.Equal(new ActTotals(2, 41, 1, 0, 1), await Totals(world));
        Assert.Equal(new ActTotals(1, 5, 1, 0, null), await Totals(world, filter => filter with { Answer = ActAnswer.Refused }));
    }

    [Fact]
    public async Task Every_filter_chooses()
    {
        await using var world = await TestWorld.Open();
        var project = await world.Begin();
        await world.Act(project, new DateTime(2026, 11, 16, 12, 0, 0), TestProgramme.Meal);
        await world.Do(project, new EnterStage(TestProgramme.Second));
        await world.Act(project, new DateTime(2026, 11, 17, 12, 0, 0), TestProgramme.Visit, commune: null);
        var neighbour = await world.OpenLifeProject(await world.Register("Other"), TestProgramme.OtherId, TestProgramme.OtherCategory);
        await world.Act(neighbour, new DateTime(2026, 11, 18, 12, 0, 0), TestProgramme.Meal, commune: TestWorld.OtherCommune);

        foreach (var choose in new Func<ActFilter, ActFilter>[]
        {
            filter => filter with { From = Monday.AddDays(2) },
            filter => filter with { To = Monday },
            filter => filter with { Programme = TestProgramme.OtherId },
            filter => filter with { Programme = TestProgramme.Id, Kind = TestProgramme.Meal },
            filter => filter with { Stage = TestProgramme.Second },
            filter => filter with { Category = TestProgramme.OtherCategory },
            filter => filter with { Approach = Approach.Legal },
            filter => filter with { Commune = TestWorld.OtherCommune },
            filter => filter with { Commune = ActFilter.NoCommune },
        })
        {
            Assert.Equal(1, (await Totals(world, choose)).Acts);
        }

        Assert.Equal(0, (await Totals(world, filter => filter with { Centre = new CentreId(Guid.CreateVersion7()) })).Acts);
        Assert.Equal(0, (await Totals(world, _ => new ActFilter(CellId.New()))).Acts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.2.3.4")]
    [InlineData("99999999.1.0190000000007000800000000000000a.0190000000007000800000000000000a")]
    public void A_shortened_address_is_no_place(string? text) => Assert.Null(Place.Read(text));

    private static async Task<ActTotals> Totals(TestWorld world, Func<ActFilter, ActFilter>? choose = null)
    {
        await using var db = world.Database();
        var filter = new ActFilter(world.Asker.Cell);
        return await ActTotals.Of(db, choose?.Invoke(filter) ?? filter);
    }
}
