using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Journal.Storage;

/// <summary>
/// For which shape of the database the read models were made: one row, the name of a migration. A table that an upgrade
/// adds knows nothing of what happened before it, and an upgrade may be killed before they are made again.
/// </summary>
internal sealed class ReadModelsRow
{
    public required string MadeFor { get; init; }

    /// <summary>Whether every table holds all that the events say.</summary>
    public static async Task<bool> AreMade(JournalDb db, CancellationToken stop = default)
    {
        var shape = db.Database.GetMigrations().Last();
        return await db.ReadModels.AnyAsync(row => row.MadeFor == shape, stop) || !await db.Events.AnyAsync(stop);
    }

    /// <summary>Writes down that they were made, in the transaction that made them.</summary>
    public static async Task Made(JournalDb db, CancellationToken stop)
    {
        await db.ReadModels.ExecuteDeleteAsync(stop);
        db.ReadModels.Add(new ReadModelsRow { MadeFor = db.Database.GetMigrations().Last() });
        await db.SaveChangesAsync(stop);
    }
}
