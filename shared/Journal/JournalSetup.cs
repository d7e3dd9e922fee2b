using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;
using Scrutor;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Journal;

public static class JournalSetup
{
    /// <param name="assemblies">Where events are declared, beside the kernel: the modules.</param>
    public static IServiceCollection AddJournal(this IServiceCollection services, JournalOptions options, IEnumerable<Assembly> assemblies)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton(new EventCatalogue(assemblies));
        services.TryAddSingleton<EventJournal>();
        services.TryAddSingleton<KeyStore>();
        services.TryAddSingleton<SheetFiles>();
        services.TryAddSingleton<StorageStart>();
        services.TryAddSingleton<ReadLog>();
        services.TryAddSingleton(provider => new Heads(options.Heads, provider.GetRequiredService<ILogger<Heads>>()));
        services.TryAddSingleton<Sealing>();
        services.TryAddSingleton<Verifying>();
        services.TryAddSingleton<Rebuild>();
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageStart>().MasterKey());

        services.Scan(scan => scan
            .FromAssemblyOf<EventJournal>()
            .AddClasses(types => types.AssignableTo(typeof(Projection<,>)), publicOnly: false)
            .UsingRegistrationStrategy(RegistrationStrategy.Append)
            .As(type => [type.BaseType!.BaseType!])
            .WithSingletonLifetime());

        return options.Kind is DatabaseKind.Sqlite ? services.AddSqlite(options) : services.AddPostgreSql(options);
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, JournalOptions options) => services
        .AddPooledDbContextFactory<SqliteJournalDb>(db => db.UseSqlite(options.Journal).AddInterceptors(new RoomyCache()))
        .AddPooledDbContextFactory<SqliteKeysDb>(db => db.UseSqlite(options.Keys)
            // To rebuild a table SQLite switches foreign keys off, outside the transaction; the key store has none.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)))
        .AddSingleton<IDbContextFactory<JournalDb>, DbFactory<JournalDb, SqliteJournalDb>>()
        .AddSingleton<IDbContextFactory<KeysDb>, DbFactory<KeysDb, SqliteKeysDb>>();

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, JournalOptions options) => services
        .AddPooledDbContextFactory<PostgresJournalDb>(db => db.UseNpgsql(Modest(options.Journal)))
        .AddPooledDbContextFactory<PostgresKeysDb>(db => db.UseNpgsql(Modest(options.Keys)))
        .AddSingleton<IDbContextFactory<JournalDb>, DbFactory<JournalDb, PostgresJournalDb>>()
        .AddSingleton<IDbContextFactory<KeysDb>, DbFactory<KeysDb, PostgresKeysDb>>();

    /// <summary>A hundred connections a host would use up PostgreSQL's own default with one host; a province needs a few. What the operator says stands.</summary>
    private static string Modest(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        settings.MaxPoolSize = settings.ShouldSerialize("Maximum Pool Size") ? settings.MaxPoolSize : 20;
        settings.MaxAutoPrepare = settings.ShouldSerialize("Max Auto Prepare") ? settings.MaxAutoPrepare : 64;
        return settings.ConnectionString;
    }
}
