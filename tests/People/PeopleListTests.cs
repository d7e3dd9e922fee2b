using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.People;
using SocialWatch.People.List;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.People;

public sealed class PeopleListTests
{
    [Fact]
    public async Task Leafing_shows_everybody_once_in_order_and_back_again_also_at_the_same_moment()
    {
        await using var world = await Indexes.World();
        // The clock stands still for all but a few: many are registered in one minute when a bus arrives.
        for (var i = 0; i < 130; i++)
        {
            world.At(new DateTime(2026, 11, 20, 12, i / 60, 0));
            await world.Register($"Person {i}");
        }

        var list = ListOf(world);
        var filter = new PeopleFilter(world.Asker.Cell);
        List<PeopleLeaf> leaves = [await list.Read(filter, world.Asker, null, null)];
        while (leaves[^1].Older is { } older)
        {
            leaves.Add(await list.Read(filter, world.Asker, Place.Read(older.ToString()), null));
        }

        var ids = leaves.SelectMany(leaf => leaf.Lines).Select(line => line.Row.Person).ToList();
        Assert.Equal(130, leaves[0].Total);
        Assert.Equal(130, ids.Distinct().Count());
        Assert.Equal(130, ids.Count);
        Assert.True(leaves.SelectMany(leaf => leaf.Lines).Select(line => line.Row.RegisteredAt).SequenceEqual(
            leaves.SelectMany(leaf => leaf.Lines).Select(line => line.Row.RegisteredAt).OrderDescending()));

        var back = await list.Read(filter, world.Asker, null, leaves[^1].Newer);
        Assert.Equal(leaves[^2].Lines.Select(line => line.Row.Person), back.Lines.Select(line => line.Row.Person));
        Assert.Null((await list.Read(filter, world.Asker, null, back.Newer)).Newer);
    }

    [Fact]
    public async Task Filters_choose_and_the_line_tells_open_ways_and_the_last_contact()
    {
        await using var world = await Indexes.World();
        var woman = await world.Register("Aicha", sex: Sex.Female, age: AgeBand.From60, commune: TestWorld.OtherCommune);
        var project = await world.OpenLifeProject(woman);
        await world.Act(project, new DateTime(2026, 11, 19, 22, 0, 0));
        await world.Do(project, new EnterStage(TestProgramme.Second));
        var closed = await world.OpenLifeProject(woman, TestProgramme.OtherId);
        await world.Do(closed, new CloseLifeProject(OutcomeKind.Left, new DateOnly(2026, 11, 20), null));
        await world.Begin("Karim");
        var list = ListOf(world);
        var everybody = new PeopleFilter(world.Asker.Cell);

        foreach (var filter in new[]
        {
            everybody with { Sex = Sex.Female }, everybody with { Age = AgeBand.From60 }, everybody with { Commune = TestWorld.OtherCommune },
            everybody with { Programme = TestProgramme.Id, Stage = TestProgramme.Second },
        })
        {
            var line = Assert.Single((await list.Read(filter, world.Asker, null, null)).Lines);
            Assert.Equal(woman.Value, line.Row.Person);
            Assert.Equal(TestProgramme.Second, Assert.Single(line.Open).Stage);
            Assert.Equal(project.Value, line.Open[0].LifeProject);
            Assert.NotNull(line.LastContact);
            Assert.Single((await list.Search(filter with { Typed = "aic" }, world.Asker)).Lines);
            Assert.Empty((await list.Search(filter with { Typed = "karim" }, world.Asker)).Lines);
        }

        Assert.Equal(2, (await list.Read(everybody with { Programme = TestProgramme.Id }, world.Asker, null, null)).Total);
        Assert.Empty((await list.Read(everybody with { Programme = TestProgramme.OtherId }, world.Asker, null, null)).Lines);
        Assert.Empty((await list.Read(new PeopleFilter(CellId.New()), world.Asker, null, null)).Lines);
    }

    [Fact]
    public async Task Nobody_outside_a_secret_programme_finds_counts_or_guesses_who_is_in_it()
    {
        await using var world = await Indexes.World();
        var aicha = await world.Register("Aicha");
        world.At(new DateTime(2026, 11, 21, 12, 0, 0));
        await world.OpenLifeProject(aicha, TestProgramme.SecretId, asker: world.Insider);
        var list = ListOf(world);
        var everybody = new PeopleFilter(world.Asker.Cell);
        var inIt = everybody with { Programme = TestProgramme.SecretId };

        // Asked by the team first: what was counted for it is told to no other.
        Assert.Equal(1, (await list.Read(inIt, world.Insider, null, null)).Total);
        Assert.NotNull(Assert.Single((await list.Read(everybody, world.Insider, null, null)).Lines).LastContact);
        Assert.Equal(0, (await list.Read(inIt, world.Asker, null, null)).Total);
        Assert.Empty((await list.Read(inIt, world.Asker, null, null)).Lines);
        Assert.Empty((await list.Search(inIt with { Typed = "aicha" }, world.Asker)).Lines);
        var line = Assert.Single((await list.Read(everybody, world.Asker, null, null)).Lines);
        Assert.Empty(line.Open);
        Assert.Null(line.LastContact);
    }

    [Fact]
    public async Task A_page_far_down_begins_where_it_begins_and_not_at_the_top()
    {
        // PostgreSQL takes nothing from an "or"; SQLite finds the bound in it by itself.
        var folder = Directory.CreateTempSubdirectory("sw-people-").FullName;
        await using var world = await TestWorld.Open(new JournalOptions(DatabaseKind.PostgreSql, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), JournalOptions.In(folder).MasterKeyFile));
        await using var db = world.Database();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        // In a table of nobody every way is as short.
        await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off; SET enable_bitmapscan = off", TestContext.Current.CancellationToken);
        var (people, place) = (new PeopleFilter(world.Asker.Cell).In(db), new Place(world.Clock.GetUtcNow(), Guid.CreateVersion7()));
        foreach (var query in new[] { PeopleList.Older(people, place), PeopleList.Newer(people, place) })
        {
            await using var command = query.Take(50).CreateDbCommand();
#pragma warning disable CA2100 // Written by EF Core.
            command.CommandText = "EXPLAIN " + command.CommandText;
#pragma warning restore CA2100
            await using var plan = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var steps = new List<string>();
            while (await plan.ReadAsync(TestContext.Current.CancellationToken))
            {
                steps.Add(plan.GetString(0));
            }

            // The index is entered by cell and moment, not by cell alone.
            Assert.Contains(steps, step => step.Contains("Index Cond", StringComparison.Ordinal) && step.Contains("registered_at", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_leafs_on_does_not_have_everybody_counted_again()
    {
        await using var world = await Indexes.World();
        for (var i = 0; i < 60; i++)
        {
            await world.Register($"Person {i}");
        }

        var list = ListOf(world);
        var filter = new PeopleFilter(world.Asker.Cell);
        var first = await list.Read(filter, world.Asker, null, null);
        await world.Register("Later");
        Assert.Equal(60, (await list.Read(filter, world.Asker, first.Older, null)).Total);
        Assert.Equal(61, (await list.Read(filter, world.Asker, null, null)).Total);
        Assert.Equal(0, (await list.Read(filter with { Sex = Sex.Female }, world.Asker, first.Older, null)).Total);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("99999999999999999999.0")]
    [InlineData("1.2")]
    [InlineData("9223372036854775807.0190000000007000800000000000000a")]
    public void A_shortened_address_is_no_place(string? text) => Assert.Null(Place.Read(text));

    [Fact]
    public void Every_word_is_there_in_three_languages() => Assert.Empty(WordsCheck.Problems(typeof(PeopleSetup).Assembly));

    private static PeopleList ListOf(TestWorld world) => new(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>(), world.Index());
}
