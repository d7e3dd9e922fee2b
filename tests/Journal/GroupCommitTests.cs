using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Tests.Journal;

public class GroupCommitTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_bad_append_fails_alone_and_the_rest_is_written(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var taken = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        await store.Journal.Append(taken);
        var good = await Task.WhenAll(Enumerable.Range(0, 300).Select(async _ => await store.Meets(Guid.CreateVersion7(), Street.Hamid)));
        var late = await store.Meets(taken.Stream, Street.Hamid);
        var unreadable = await store.Meets(Guid.CreateVersion7(), Street.Hamid) with { Rows = ["no row of any table"] };

        var answers = good[..150].Select(store.Journal.Append).ToList();
        var (refused, broken) = (store.Journal.Append(late), store.Journal.Append(unreadable));
        answers.AddRange(good[150..].Select(store.Journal.Append));

        Assert.All(await Task.WhenAll(answers), answer => Assert.IsType<AppendResult.Written>(answer));
        Assert.IsType<AppendResult.VersionTaken>(await refused);
        await Assert.ThrowsAsync<NotWritable>(() => broken);
        await using var db = await store.Journals.CreateDbContextAsync();
        Assert.Equal(301, await db.Events.CountAsync());
        Assert.Equal(301, await db.Operations.CountAsync());
        Assert.Equal(301, await db.People.CountAsync());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task What_the_database_never_takes_is_told_as_that_and_harms_nobody_beside_it(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await store.Sql("create unique index one_a_commune on people (commune)");
        var good = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => store.Meets(Guid.CreateVersion7(), Street.Hamid with { Commune = $"Commune {i}" })));
        var withoutData = await store.Meets(Guid.CreateVersion7(), Street.Hamid with { Commune = "Elsewhere" });
        withoutData = withoutData with { Events = [withoutData.Events[0] with { Data = null! }] };
        var collides = await store.Meets(Guid.CreateVersion7(), Street.Hamid with { Commune = "Commune 0" });

        var answers = good.Select(store.Journal.Append).ToList();
        var (missing, taken) = (store.Journal.Append(withoutData), store.Journal.Append(collides));

        Assert.All(await Task.WhenAll(answers), answer => Assert.IsType<AppendResult.Written>(answer));
        Assert.Null(JournalUnavailable.Because(await Assert.ThrowsAsync<NotWritable>(() => missing)));
        Assert.Null(JournalUnavailable.Because(await Assert.ThrowsAsync<NotWritable>(() => taken)));
        await using var db = await store.Journals.CreateDbContextAsync();
        Assert.Equal(20, await db.Operations.CountAsync());
    }

    [Theory]
    [InlineData(5, true), InlineData(10, true), InlineData(13, true), InlineData(14, true), InlineData(7, true)]
    [InlineData(1, false), InlineData(11, false), InlineData(18, false), InlineData(19, false)]
    public void SQLite_is_told_as_away_only_when_it_may_come_back(int code, bool passes) =>
        Assert.Equal(passes, JournalUnavailable.Because(new DbUpdateException("Not saved.", new SqliteException("", code, code))) is not null);

    [Theory, InlineData(1555, true), InlineData(2067, true), InlineData(1299, false), InlineData(275, false)]
    public async Task Only_a_row_whose_key_stands_already_is_taken(int extended, bool taken)
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        using var writer = new SqliteBatchWriter(store.Journals);

        Assert.Equal(taken, writer.IsTaken(new SqliteException("", 19, extended)));
    }

    [Theory]
    [InlineData("08006", true), InlineData("40P01", true), InlineData("53100", true), InlineData("57P01", true), InlineData("55000", true), InlineData("25006", true)]
    [InlineData("23502", false), InlineData("23514", false), InlineData("23505", false), InlineData("42P01", false), InlineData("22021", false)]
    public void PostgreSQL_is_told_as_away_only_when_it_may_come_back(string state, bool passes) =>
        Assert.Equal(passes, JournalUnavailable.Because(new DbUpdateException("Not saved.", new PostgresException("", "ERROR", "ERROR", state))) is not null);

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Of_two_who_write_the_same_version_one_is_told(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var beside = store.Beside();
        var person = Guid.CreateVersion7();
        var both = await Task.WhenAll(store.Journal.Append(await store.Meets(person, Street.Hamid)), beside.Journal.Append(await beside.Meets(person, Street.Hamid)));

        Assert.Single(both.OfType<AppendResult.Written>());
        Assert.Single(both.OfType<AppendResult.VersionTaken>());
        Assert.Single(await store.Journal.Read(person, after: 0));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task An_operation_is_written_once_and_the_first_is_told(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        var (person, operation) = (Guid.CreateVersion7(), OperationId.New());
        var key = (await store.Keys.FindOrMake(person))!;
        var first = store.Write(person, 0, operation, key, Street.Hamid);
        var again = store.Write(Guid.CreateVersion7(), 0, operation, key, Street.Hamid);
        await store.Journal.Append(first with { Stored = first.Stored! with { Fingerprint = [7, 7, 7] } });

        var known = Assert.IsType<AppendResult.OperationKnown>(await store.Journal.Append(again));

        Assert.Equal([7, 7, 7], known.First.Fingerprint);
        Assert.Equal(known.First.Id, (await store.Journal.Find(operation))!.Id);
        Assert.Empty(await store.Journal.Read(again.Stream, after: 0));
        Assert.Null(await store.Journal.Find(OperationId.New()));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Who_was_answered_is_read_by_everybody(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await using var beside = store.Beside();

        for (var i = 0; i < 20; i++)
        {
            var met = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
            await store.Journal.Append(met);
            Assert.Single(await beside.Journal.Read(met.Stream, after: 0));
        }
    }

    [Fact]
    public async Task Those_who_ask_together_share_a_commit_and_each_gets_its_own_answer()
    {
        var batches = new List<int>();
        using var hold = new ManualResetEventSlim();
        await using var commits = new GroupCommit<string, string>(
            requests =>
            {
                hold.Wait();
                batches.Add(requests.Count);
                return [.. requests.Select(request => $"answer to {request}")];
            },
            largest: 8);

        var answers = Enumerable.Range(0, 17).Select(i => commits.Ask($"{i}")).ToList();
        hold.Set();

        Assert.Equal(Enumerable.Range(0, 17).Select(i => $"answer to {i}"), await Task.WhenAll(answers));
        Assert.Equal(17, batches.Sum());
        Assert.InRange(batches.Count, 3, 4);
        Assert.All(batches, size => Assert.InRange(size, 1, 8));
    }

    [Fact]
    public async Task Whoever_waits_when_the_program_stops_is_still_answered_and_whoever_comes_later_is_told()
    {
        using var hold = new ManualResetEventSlim();
        var commits = new GroupCommit<string, string>(
            requests =>
            {
                hold.Wait();
                return requests;
            },
            largest: 2);
        var waiting = Enumerable.Range(0, 5).Select(i => commits.Ask($"{i}")).ToList();
        var stopping = commits.DisposeAsync().AsTask();
        hold.Set();
        await stopping;

        Assert.Equal(["0", "1", "2", "3", "4"], await Task.WhenAll(waiting));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => commits.Ask("late"));
    }

    [Fact]
    public async Task A_broken_request_breaks_for_itself_alone()
    {
        await using var commits = new GroupCommit<string, string>(
            requests => requests.Contains("broken") ? throw new InvalidDataException("broken") : requests,
            largest: 100);
        var answers = new[] { "one", "broken", "two" }.Select(commits.Ask).ToList();

        Assert.Equal("one", await answers[0]);
        await Assert.ThrowsAsync<InvalidDataException>(() => answers[1]);
        Assert.Equal("two", await answers[2]);
    }
}
