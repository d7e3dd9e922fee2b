using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G6: the same batch sent many times counts once.</summary>
public sealed class ManyTimesTests
{
    private const int Devices = 5;
    private const int Posts = 50;
    private const int Batches = 8;

    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task Fifty_posts_of_one_batch_count_once(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        await using var town = await Town.Open(place, Devices, hosts: 2);
        var ledger = new Ledger();
        var (posts, distinct, otherContent, taken, both) = (0, 0, 0, 0, 0);
        var met = Met.New();
        await town.Devices[0].Until([.. Device.Meet(met)], ledger.Acknowledge, CancellationToken.None);

        for (var i = 0; i < Batches; i++)
        {
            var fresh = Met.New();
            Op[] batch = [.. Device.Meet(fresh), Device.RecordAct(fresh), Device.JudgeNeed(fresh), Device.JudgeNeed(met), Device.RecordAct(met), Device.WriteNote(met)];
            var answers = await Task.WhenAll(Enumerable.Range(0, Posts).Select(post => Answered(town.Devices[post % Devices], batch)));
            posts += Posts;
            distinct = Math.Max(distinct, batch.Select((_, place) => answers.Select(one => (one[place].IsAcknowledged, one[place].Version)).Distinct().Count()).Max());
            Assert.All(answers.SelectMany(one => one), answer => Assert.True(answer.IsAcknowledged, answer.ToString()));
            foreach (var (op, answer) in batch.Zip(answers[0]))
            {
                ledger.Acknowledge(op, answer);
            }

            // The same ids with other content, and with the same content for another target.
            Op[] others = [batch[2] with { Data = Device.RecordAct(fresh).Data }, batch[3] with { Data = Device.WriteNote(fresh).Data, Command = "life-project.write-note.v1" }, batch[4] with { Target = fresh.Project }];
            var refused = await Answered(town.Devices[i % Devices], others);
            otherContent += refused.Count;
            both += await Race(town, ledger, Device.JudgeNeed(met), fresh);
            taken += refused.Count(answer => (answer.Status, answer.Outcome, answer.Reason) != (409, "Conflict", "OperationUsedForSomethingElse"));
        }

        var (versions, gaps, forks) = await Ledger.Versions(place);
        var (lost, doubled) = (await ledger.Lost(place), await ledger.Doubled(place));
        Figure.Print($"G6 {place.Name}: posts {posts}, operations {ledger.Acknowledged.Count}, duplicates {doubled}, lost {lost}, distinct answers {distinct} (Done and DoneBefore are the same acknowledgement), same id with other content {otherContent} of which not refused with 409 {taken}, versions {versions}, one id for two life projects at once {Batches} times, taken for both {both}, gaps {gaps}, forks {forks}");
        Assert.Equal((0, 0, 1, 0, 0, 0L, 0L), (doubled, lost, distinct, taken, both, gaps, forks));
    }

    /// <summary>One id for two life projects at the same moment: the one takes it, the other is told, whichever was first.</summary>
    private static async Task<int> Race(Town town, Ledger ledger, Op op, Met other)
    {
        Op[] contents = [op, op with { Target = other.Project }];
        var answers = await Task.WhenAll(Enumerable.Range(0, Posts).Select(post => Answered(town.Devices[post % Devices], [contents[post % 2]])));
        var taken = contents.Where((_, content) => answers.Where((_, post) => post % 2 == content).Any(answer => answer[0].IsAcknowledged)).ToList();
        ledger.Acknowledge(taken[0], answers.First(answer => answer[0].IsAcknowledged)[0]);
        return taken.Count - 1;
    }

    private static async Task<IReadOnlyList<OpAnswer>> Answered(Device device, IReadOnlyList<Op> batch)
    {
        var answers = await device.Send(batch);
        Assert.NotNull(answers);
        return answers;
    }
}
