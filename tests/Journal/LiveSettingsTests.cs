using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Tests.Journal;

public class LiveSettingsTests
{
    [Fact]
    public async Task The_embedded_database_keeps_what_it_acknowledged()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await using var db = await store.Journals.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();

        var found = LiveSettings.Read(db).ToDictionary(one => one.Setting, one => one.Found);

        Assert.Equal("wal", found["pragma journal_mode"]);
        Assert.Equal("2", found["pragma synchronous"]); // FULL
        Assert.Equal("1", found["pragma secure_delete"]);
        LiveSettings.Assert(db);
    }

    [Fact]
    public async Task A_server_keeps_what_it_acknowledged()
    {
        await using var store = await Store.Open(DatabaseKind.PostgreSql);
        await using var db = await store.Journals.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();

        Assert.All(LiveSettings.Read(db), one => Assert.Equal(one.Must, one.Found));
        LiveSettings.Assert(db);
    }

    [Fact]
    public void A_database_that_cannot_promise_it_is_refused()
    {
        // In memory there is no write-ahead log.
        using var db = new SqliteJournalDb(new DbContextOptionsBuilder<SqliteJournalDb>().UseSqlite("Data Source=:memory:").Options);
        db.Database.OpenConnection();

        var refused = Assert.Throws<StorageNotUsable>(() => LiveSettings.Assert(db));
        Assert.Contains("pragma journal_mode", refused.Message, StringComparison.Ordinal);
    }
}
