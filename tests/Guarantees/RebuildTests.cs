using System.Diagnostics;
using SocialWatch.Journal;
using SocialWatch.Kernel;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G9: rebuilt equals live, and SQLite equals PostgreSQL.</summary>
public sealed class RebuildTests
{
    private const int StoryLength = 45;

    private static readonly int s_people = Figure.Times("SW_PEOPLE", 150);

    // Facts that must be in the world, or a rebuild of it proves less than it says.
    private static readonly string[] MustHappen =
    [
        "life-project.act-withdrawn.v1", "life-project.reopened.v1", "life-project.closed.v1", "life-project.closing-withdrawn.v1", "life-project.clock-met.v1", "life-project.clock-passed.v1", "life-project.clock-stopped.v1",
        "life-project.clock-resumed.v1", "life-project.task-done.v1", "life-project.stay-entered.v1", "life-project.stay-left.v1", "life-project.night-spent.v1", "life-project.stay-refused.v1", "life-project.protocol-step-done.v1", "life-project.task-cancelled.v1", "life-project.goal-reopened.v1", "person.described.v1",
    ];

    [Fact]
    public async Task The_same_life_gives_the_same_rows_live_and_rebuilt_on_both_databases()
    {
        using var sqlite = Place.New(DatabaseKind.Sqlite);
        var told = new List<(Told Told, Answer Answer)>();
        await using (var world = await World.Open(sqlite))
        {
            for (var number = 1; number <= s_people; number++)
            {
                told.AddRange(await new Story(world, number).Tell(StoryLength));
            }
        }

        var names = (await sqlite.Ask("select distinct name from events", row => row.GetString(0))).ToHashSet();
        Assert.Empty(MustHappen.Except(names));
        var onSqlite = await Rebuilt(sqlite, told.Count);

        using var postgres = Place.New(DatabaseKind.PostgreSql);
        var otherAnswers = 0;
        await using (var world = await World.Open(postgres))
        {
            foreach (var (one, answer) in told)
            {
                world.Clock.Now = one.At;
                var other = await world.Do(one.Target, one.Command, one.Operation, one.Asker);
                if (other != answer && otherAnswers++ == 0)
                {
                    TestContext.Current.TestOutputHelper?.WriteLine($"The first that differs: {one} was answered {answer} on SQLite, {other} on PostgreSQL.");
                }
            }
        }

        await HostProcess.Must(postgres, "migrate");
        var onPostgres = await Rebuilt(postgres, told.Count);
        var (rows, events) = (Dump.Differing(onSqlite, onPostgres), Dump.Differing(await Dump.Events(sqlite), await Dump.Events(postgres)));
        Figure.Print($"G9 SQLite and PostgreSQL: commands {told.Count:N0} with one clock and the same ids, answers that differ {otherAnswers}, events that differ {events}, read-model rows {onSqlite.Count:N0}, differing rows {rows}");
        Assert.Equal((0, 0, 0), (otherAnswers, events, rows));
    }

    /// <summary>The read models as they were live, after they were spoilt and made again.</summary>
    private static async Task<IReadOnlyList<string>> Rebuilt(Place place, int commands)
    {
        var live = await Dump.ReadModels(place);
        var events = await place.Count("select count(*) from events");
        foreach (var spoil in (string[])[
            "delete from tasks", "delete from people", "delete from acts where quantity = 1", "update acts set stage = 'nowhere', quantity = 900, withdrawn = not withdrawn",
            "update life_projects set stage = 'nowhere', cycle = 77, outcome = null, closed_on = null", "delete from cycles where cycle > 1", "update stays set left_on = null, withdrawn = not withdrawn", "delete from clocks where status = 'Met'", "update cells set name = ''"])
        {
            await place.Do(spoil);
        }

        var spoilt = Dump.Differing(live, await Dump.ReadModels(place));
        var watch = Stopwatch.StartNew();
        await HostProcess.Must(place, "rebuild");
        var rebuilt = await Dump.ReadModels(place);
        var differing = Dump.Differing(live, rebuilt);
        Figure.Print($"G9 {place.Name}: commands {commands:N0}, events {events:N0}, read-model rows {live.Count:N0}, rows spoilt {spoilt:N0}, rebuilt in {watch.Elapsed.TotalSeconds:N1} s, differing rows {differing}");
        Assert.True(spoilt > 0);
        Assert.Equal(0, differing);
        Assert.Equal(live, rebuilt);
        return live;
    }
}
