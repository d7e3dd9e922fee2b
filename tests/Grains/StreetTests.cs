using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Grains;

/// <summary>Two programs on one database, each with a dispatcher in front.</summary>
public class StreetTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Of_dispatchers_at_two_hosts_one_sends(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var signal = SignalId.New();
        Office.Done(await office.Street.Do(signal, Call(office), OperationId.New(), office.Salma));
        var driss = Office.Colleagues.Add("Driss");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? office : beside).Street.Do(
            signal, new DispatchSignal(Round: null, i % 3 == 0 ? driss : office.Salma.Worker), OperationId.New(), office.Salma)));

        Assert.Single(answers, answer => answer is Answer.Done { Before: false });
        Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.IsType<AlreadyDispatched>(refused.Why));
        Assert.Single((await beside.Street.Read(signal, office.Salma))!.History, one => one.Event is SignalDispatched);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Two_hosts_never_both_accept_the_same_crew(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();

        for (var night = 0; night < 8; night++)
        {
            var from = office.Clock.GetUtcNow().AddDays(night);
            var answers = await Task.WhenAll(new[] { office, beside }.Select(host => host.Street.Do(
                new RoundId(Guid.CreateVersion7()), new PlanRound(RoundKind.Planned, from, from.AddHours(1), [office.Salma.Worker], ["Medina"], null, null, null), OperationId.New(), office.Salma)));

            Assert.True(answers.Count(answer => answer is Answer.Done) <= 1);
            Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.IsType<CrewIsElsewhere>(refused.Why));
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_forgotten_signal_takes_nothing_more(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var signal = SignalId.New();
        Office.Done(await office.Street.Do(signal, Call(office), OperationId.New(), office.Salma));
        await office.Forget(new PersonId(signal.Value));
        await using var beside = office.Beside();

        Assert.Null(Assert.IsType<Signal.Open>((await beside.Street.Read(signal, office.Salma))!.State).Raised.Place);
        Office.Refused<NothingHere>(await beside.Street.Do(signal, new SettleSignal(SignalOutcome.False, "A joke"), OperationId.New(), office.Salma));
    }

    private static RaiseSignal Call(Office office) => new(
        SignalSource.Citizen, Urgency.Now, "Medina", "Bus station", "A man lies there", 1, Sex.Male, AgeBand.From60, "The guard", office.Clock.GetUtcNow());
}
