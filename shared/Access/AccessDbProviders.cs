using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>The default: one file.</summary>
internal sealed class SqliteAccessDb(DbContextOptions<SqliteAccessDb> options) : AccessDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);

        // SQLite cannot compare DateTimeOffset; UTC ticks compare as the instants do.
        builder.Properties<DateTimeOffset>().HaveConversion<UtcTicksColumn>();
    }
}

/// <summary>For cells that share one server.</summary>
internal sealed class PostgresAccessDb(DbContextOptions<PostgresAccessDb> options) : AccessDb(options);

internal sealed class CellIdColumn() : ValueConverter<CellId, Guid>(cell => cell.Value, value => new CellId(value));

internal sealed class UtcTicksColumn() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
