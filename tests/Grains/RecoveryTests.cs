using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SocialWatch.Tests.Grains;

/// <summary>When the database fails, it is said; when it is back, everything acknowledged is there and nothing else.</summary>
public class RecoveryTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_write_that_fails_half_way_leaves_nothing_and_may_be_sent_again(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var project = await office.Accompany();
        Office.Done(await office.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), office.Salma));
        var before = (await office.See(project)).History.Count;

        // The event itself can be written; the line of the ledger that belongs to it cannot.
        await office.Sql("alter table acts rename to acts_away");
        var (meal, operation) = (Office.Meal(office.Clock), OperationId.New());
        await Assert.ThrowsAsync<NotWritable>(() => office.Projects.Do(project, meal, operation, office.Salma));
        Assert.Equal(before, (await office.See(project)).History.Count);
        await office.Sql("alter table acts_away rename to acts");

        Assert.False(Office.Done(await office.Projects.Do(project, meal, operation, office.Salma)).Before);
        Assert.Equal(before + 1, (await office.See(project)).History.Count);
        await using var db = await office.Rows();
        Assert.Equal(2, await db.Acts.CountAsync());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Those_who_ask_while_a_table_is_away_are_told_and_those_who_ask_later_are_served(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var projects = new List<LifeProjectId>();
        for (var i = 0; i < 10; i++)
        {
            projects.Add(await office.Accompany($"Person {i}"));
        }

        var asked = projects.Select(project => (Project: project, Meal: Office.Meal(office.Clock), Operation: OperationId.New())).ToList();
        await office.Sql("alter table operations rename to operations_away");
        await Assert.AllAsync(asked, async one => await Assert.ThrowsAsync<NotWritable>(() => office.Projects.Do(one.Project, one.Meal, one.Operation, office.Salma)));
        await office.Sql("alter table operations_away rename to operations");

        Assert.All(await Task.WhenAll(asked.Select(one => office.Projects.Do(one.Project, one.Meal, one.Operation, office.Salma))), answer => Assert.False(Office.Done(answer).Before));
        await Assert.AllAsync(projects, async project => Assert.Single((await office.See(project)).History, one => one.Event is ActRecorded));
    }

    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_costs_nothing_that_was_acknowledged()
    {
        await using var office = await Office.Open(DatabaseKind.PostgreSql);
        var project = await office.Accompany();
        var (meal, operation) = (Office.Meal(office.Clock), OperationId.New());

        await Admin(office, "alter database {0} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{0}'");
        await Assert.ThrowsAsync<JournalUnavailable>(() => office.Projects.Do(project, meal, operation, office.Salma));
        await Assert.ThrowsAsync<JournalUnavailable>(() => office.Projects.Read(project, office.Salma));
        await Admin(office, "alter database {0} allow_connections true");

        Assert.False(Office.Done(await office.Projects.Do(project, meal, operation, office.Salma)).Before);
        Assert.Single((await office.See(project)).History, one => one.Event is ActRecorded);
    }

    [Fact]
    public async Task A_connection_that_is_cut_between_two_commands_is_made_anew()
    {
        await using var office = await Office.Open(DatabaseKind.PostgreSql);
        var project = await office.Accompany();
        await Admin(office, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{0}'");
        var (meal, operation) = (Office.Meal(office.Clock), OperationId.New());

        // The first may be told that the journal is away; whoever sends again is served, once.
        Answer? answer = null;
        for (var attempt = 0; answer is null && attempt < 5; attempt++)
        {
            try
            {
                answer = await office.Projects.Do(project, meal, operation, office.Salma);
            }
            catch (JournalUnavailable)
            {
            }
        }

        Office.Done(answer!);
        Assert.Single((await office.See(project)).History, one => one.Event is ActRecorded);
    }

    [Fact]
    public async Task A_person_who_was_forgotten_is_not_written_about_again()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        await office.Forget((await office.See(project)).File.Project is LifeProject.Open open ? open.Opening.Person : default);
        await using var later = office.Beside();

        Office.Refused<NothingHere>(await later.Projects.Do(project, new WriteNote(NoteId.New(), null, "He sleeps badly"), OperationId.New(), office.Salma));
        Assert.IsType<LifeProject.Open>((await later.See(project)).File.Project);
    }

    private static async Task Admin(Office office, string sql)
    {
        var settings = new NpgsqlConnectionStringBuilder(office.Database);
        var database = settings.Database;
        settings.Database = "postgres";
        settings.Pooling = false;
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Only the sentences above.
        foreach (var sentence in sql.Split(';'))
        {
            await using var command = new NpgsqlCommand(string.Format(null, sentence, database), connection);
            await command.ExecuteNonQueryAsync();
        }
#pragma warning restore CA2100
    }
}
