using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Journal;

/// <summary>A journal with its key store, as one program holds them. Real databases, always.</summary>
internal sealed class Store : IAsyncDisposable
{
    private static readonly Lazy<string> FolderOfThisRun = new(() => TempFolder.Make("sw-journal-"));

    private readonly ServiceProvider _services;

    private Store(JournalOptions options)
    {
        Options = options;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new InstalledProgrammes([]));
        services.AddJournal(options, []).AddGrainsInProcess();
        _services = services.BuildServiceProvider();
    }

    public JournalOptions Options { get; }

    /// <summary>Where the embedded database and the master key are.</summary>
    public string Folder => Path.GetDirectoryName(Path.GetDirectoryName(Options.MasterKeyFile))!;

    public EventJournal Journal => _services.GetRequiredService<EventJournal>();

    public KeyStore Keys => _services.GetRequiredService<KeyStore>();

    public StorageStart Start => _services.GetRequiredService<StorageStart>();

    public Rebuild Rebuild => _services.GetRequiredService<Rebuild>();

    public IDbContextFactory<JournalDb> Journals => _services.GetRequiredService<IDbContextFactory<JournalDb>>();

    public IDbContextFactory<KeysDb> KeyStores => _services.GetRequiredService<IDbContextFactory<KeysDb>>();

    public static async Task<Store> Open(DatabaseKind kind)
    {
        var store = Empty(kind);
        await store.Start.Migrate();
        await store.Start.Check();
        return store;
    }

    /// <summary>Before anything was made.</summary>
    public static Store Empty(DatabaseKind kind)
    {
        var embedded = JournalOptions.In(Path.Combine(FolderOfThisRun.Value, Guid.NewGuid().ToString("N")));
        return new Store(kind is DatabaseKind.Sqlite ? embedded : new JournalOptions(kind, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), embedded.MasterKeyFile));
    }

    /// <summary>Another program on the same databases, or on some of them.</summary>
    public Store Beside(Func<JournalOptions, JournalOptions>? but = null) => new((but ?? (same => same))(Options));

    public async Task Sql(string sql)
    {
        await using var db = await Journals.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
