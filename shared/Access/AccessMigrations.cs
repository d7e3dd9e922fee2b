using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Access;

/// <summary>Brings the access tables to the shape this program knows.</summary>
public static class AccessMigrations
{
    /// <summary>Applies what is missing. A database that is ahead of this program is left alone: <see cref="NewerDatabaseException"/>.</summary>
    public static async Task Apply(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
        await RefuseNewer(db);
        await db.Database.MigrateAsync();
    }

    /// <summary>The migrations still to be applied, by name; refuses a newer database like <see cref="Apply"/>.</summary>
    public static async Task<IReadOnlyList<string>> Pending(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
        await RefuseNewer(db);
        return [.. await db.Database.GetPendingMigrationsAsync()];
    }

    private static async Task RefuseNewer(AccessDb db)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync();
        string[] unknown = [.. applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            throw new NewerDatabaseException(unknown);
        }
    }
}

/// <summary>The database has been migrated by a newer program: starting the older one could damage it.</summary>
public sealed class NewerDatabaseException(IReadOnlyList<string> unknown) : Exception(
    $"The database is newer than this program: it has the migrations {string.Join(", ", unknown)} in {AccessDb.MigrationsTable}, which this version does not know. Start the newer version, or restore a backup made before the upgrade.")
{
    /// <summary>The names this program does not know.</summary>
    public IReadOnlyList<string> Unknown { get; } = unknown;
}
