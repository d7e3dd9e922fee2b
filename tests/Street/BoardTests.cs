using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal.Keys;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class BoardTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_most_pressing_comes_first_and_then_the_oldest()
    {
        await using var night = await Night.Open();
        var old = await night.Raise(night.Call("old") with { At = night.Now.AddHours(-1) });
        var young = await night.Raise(night.Call("young"));
        var danger = await night.Raise(night.Call("danger") with { Urgency = Urgency.Now });
        var there = await night.Raise(night.Call("there") with { Urgency = Urgency.Now });
        await night.Do(there, new ArriveAtSignal(night.Now), night.As(night.Karima));
        var over = await night.Raise(night.Call("over"));
        await night.Do(over, new SettleSignal(SignalOutcome.False, null));

        var board = await night.Board.Open(night.World.Asker);

        Assert.Equal([danger.Value, old.Value, young.Value, there.Value], board.Select(one => one.Row.Signal));
        Assert.Equal(["danger", "old", "young", "there"], board.Select(one => one.Told.Place));
    }

    [Fact]
    public async Task What_was_told_of_the_same_place_and_hour_is_offered_for_joining()
    {
        await using var night = await Night.Open();
        var one = await night.Raise(night.Call("Platform 3") with { At = night.Now.AddMinutes(-59) });
        await night.Raise(night.Call("Too long ago") with { At = night.Now.AddMinutes(-61) });
        await night.Raise(night.Call("Elsewhere") with { Commune = TestWorld.OtherCommune });
        var settled = await night.Raise(night.Call("Over"));
        await night.Do(settled, new SettleSignal(SignalOutcome.False, null));
        var mine = await night.Raise();

        Assert.Equal([one.Value], (await night.Board.SamePlaceAndHour(night.World.Asker, TestWorld.Commune, night.Now, mine)).Select(other => other.Row.Signal));
    }

    [Fact]
    public async Task The_words_of_a_forgotten_signal_are_gone_and_its_numbers_stay()
    {
        await using var night = await Night.Open();
        var signal = await night.Raise();
        await night.World.Services.GetRequiredService<KeyStore>().Destroy(signal.Value, night.Now);

        var shown = Assert.Single(await night.Board.Open(night.World.Asker));
        Assert.Equal((null, null, null), (shown.Told.Place, shown.Told.Seen, shown.Told.Caller));
        Assert.Equal(TestWorld.Commune, shown.Row.Commune);
    }

    [Fact]
    public async Task What_a_caller_says_lies_nowhere_in_clear()
    {
        await using var night = await Night.Open();
        const string Canary = "Zineb bint Allal, blue shutters";
        await night.Raise(night.Call(Canary) with { Seen = Canary, Caller = Canary });
        var round = await night.Out();
        await night.Do(round, night.Meets() with { Place = Canary, Seen = Canary });
        await night.Do(round, new LeaveHandOver(HandOverId.New(), Urgent: true, Canary));
        await night.Do(round, new NoteIncident(IncidentId.New(), IncidentKind.Threat, night.Now, Canary));

        await using var db = night.World.Database();
        var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(file)!, "*", SearchOption.AllDirectories), one =>
        {
            using var stream = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Assert.True(bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Canary)) < 0, one);
        });
    }

    [Fact]
    public async Task Unread_hand_over_stands_on_the_board_until_it_is_closed()
    {
        await using var night = await Night.Open();
        var round = await night.Out();
        var urgent = HandOverId.New();
        await night.Do(round, new LeaveHandOver(urgent, Urgent: true, "He coughs blood"));
        await night.Do(round, new LeaveHandOver(HandOverId.New(), Urgent: false, "The lamp is broken"));
        await night.Do(round, new CloseRound(night.Now, Why: null));

        var shown = Assert.Single(await night.Board.HandOvers(night.World.Asker));
        Assert.Equal((2, "He coughs blood"), (shown.Unread, Assert.Single(shown.Urgent)));
        Assert.Equal(new UrgentHandOverNotRead(1), Assert.IsType<Answer.Refused>(await night.Street.Do(round, new CloseHandOver(), OperationId.New(), night.World.Asker)).Why);

        await night.Do(round, new ReadHandOver(urgent), night.As(night.Anas));
        Assert.Empty(Assert.Single(await night.Board.HandOvers(night.World.Asker)).Urgent);
        await night.Do(round, new CloseHandOver(), night.As(night.Anas));
        Assert.Empty(await night.Board.HandOvers(night.World.Asker));
    }

    [Fact]
    public async Task Each_part_is_one_round_trip_also_with_five_hundred_signals_and_fifty_rounds()
    {
        // From the beginning: who is told of nothing is not asked again for a second.
        using var counted = new RoundTrips();
        await using var night = await Night.Open();
        await Parallel.ForEachAsync(Enumerable.Range(0, 500), async (i, _) => await night.Raise(night.Call($"Place {i}") with { At = night.Now.AddSeconds(-i) }));
        var crew = Enumerable.Range(0, 50).Select(_ => ((HandColleagues)night.World.Services.GetRequiredService<SocialWatch.Programmes.IWorkerNames>()).Add("One more")).ToList();
        foreach (var worker in crew)
        {
            await night.Train(worker, new DateOnly(2040, 1, 1));
            await night.Out(worker);
        }

        var asker = night.World.Asker;
        await night.Board.Open(asker);
        foreach (var (part, ask) in new (string, Func<Task<int>>)[]
        {
            ("signals", async () => (await night.Board.Open(asker)).Count), ("rounds", async () => (await night.Board.Rounds(asker, night.Now)).Count),
            ("hand-over", async () => (await night.Board.HandOvers(asker)).Count), ("places", async () => (await night.Board.Centres(asker)).Count),
            ("campaigns", async () => (await night.Board.Campaigns(asker, night.Today())).Count),
        })
        {
            var (before, watch) = (counted.Count, Stopwatch.StartNew());
            var shown = await ask();
            output.WriteLine($"{part}: {shown} shown, {counted.Count - before} round trip, {watch.Elapsed.TotalMilliseconds:0.0} ms");
            Assert.Equal(1, counted.Count - before);
        }
    }
}
