using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SocialWatch.Journal.Storage;

/// <summary>
/// Gives each connection of SQLite's pool room for the pages of a large index, once. With the two megabytes it has of its
/// own, every read among a million people fetches the index's upper pages anew.
/// </summary>
internal sealed class RoomyCache : DbConnectionInterceptor
{
    private readonly ConditionalWeakTable<object, object> _roomy = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => MakeRoom(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        MakeRoom(connection);
        return Task.CompletedTask;
    }

    private void MakeRoom(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } && _roomy.TryAdd(handle, handle))
        {
            using var command = connection.CreateCommand();
            // Kibibytes; at most so much, and only as pages are read.
            command.CommandText = "pragma cache_size = -16384";
            command.ExecuteNonQuery();
        }
    }
}
