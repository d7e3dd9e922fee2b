using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class TwoDispatchersTests
{
    [Fact]
    public async Task Of_twenty_who_send_at_once_one_does_and_the_others_are_told_who()
    {
        await using var night = await Night.Open();
        var round = await night.Out();
        var signal = await night.Raise();
        var senders = Enumerable.Range(0, 20).Select(i => night.As(i % 2 == 0 ? night.Salma : night.Driss)).ToList();

        var answers = await Task.WhenAll(senders.Select((sender, i) => night.Street.Do(
            signal, i % 3 == 0 ? new DispatchSignal(round, Worker: null) : new DispatchSignal(Round: null, i % 3 == 1 ? night.Karima : night.Anas), OperationId.New(), sender)));

        var first = answers.Index().Single(one => one.Item is Answer.Done { Before: false });
        var by = senders[first.Index].Worker;
        Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.Equal(by, Assert.IsType<AlreadyDispatched>(refused.Why).By));
        Assert.Single((await night.Street.Read(signal, night.World.Asker))!.History, one => one.Event is SignalDispatched);
        await using var db = night.World.Database();
        Assert.Equal(by.Value, (await db.Signals.SingleAsync()).DispatchedBy);
    }

    [Fact]
    public async Task Nobody_is_sent_with_a_round_that_does_not_go()
    {
        await using var night = await Night.Open();
        var signal = await night.Raise();
        var cancelled = await night.Planned(night.Plan(night.Now, TimeSpan.FromHours(1), night.Karima));
        await night.Do(cancelled, new CancelRound("A storm"), night.World.Asker);

        foreach (var round in new[] { cancelled, new RoundId(Guid.CreateVersion7()) })
        {
            Assert.Equal(new NotOneOfThose("Round"), Assert.IsType<Answer.Refused>(await night.Street.Do(signal, new DispatchSignal(round, Worker: null), OperationId.New(), night.World.Asker)).Why);
        }
    }

    [Fact]
    public async Task A_signal_is_joined_to_one_that_is_open_and_not_to_itself()
    {
        await using var night = await Night.Open();
        var (one, other) = (await night.Raise(), await night.Raise(night.Call("Platform 3")));

        Assert.IsType<Answer.Refused>(await night.Street.Do(one, new JoinSignal(one), OperationId.New(), night.World.Asker));
        await night.Do(one, new JoinSignal(other));
        Assert.IsType<Answer.Refused>(await night.Street.Do(other, new JoinSignal(one), OperationId.New(), night.World.Asker));
        Assert.Equal([other.Value], (await night.Board.Open(night.World.Asker)).Select(signal => signal.Row.Signal));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task The_minutes_from_signal_to_arrival_follow_from_the_rows(DatabaseKind kind)
    {
        await using var night = await Databases.Night(kind);
        var raised = night.Now;
        var signal = await night.Raise();
        await night.Do(signal, new DispatchSignal(Round: null, night.Karima));
        night.World.Clock.Set(raised.AddMinutes(17));
        await night.Do(signal, new ArriveAtSignal(raised.AddMinutes(17)), night.As(night.Karima));
        await night.Do(signal, new SettleSignal(SignalOutcome.Helped, null), night.As(night.Karima));

        await using var db = night.World.Database();
        var row = await db.Signals.SingleAsync();
        Assert.Equal(17, (row.ArrivedAt!.Value - row.RaisedAt).TotalMinutes);
        Assert.Equal((false, SignalOutcome.Helped), (row.IsOpen, row.Outcome));
    }
}
