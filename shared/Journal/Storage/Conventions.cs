using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SocialWatch.Journal.Storage;

/// <summary>How values are kept, the same for every table.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder types, string? provider)
    {
        // SQLite cannot order instants with offsets, and two databases must hold the same bytes: ticks, in UTC.
        types.Properties<DateTimeOffset>().HaveConversion<InstantAsTicks>();

        if (provider?.EndsWith("Sqlite", StringComparison.Ordinal) is true)
        {
            types.Properties<Guid>().HaveConversion<GuidAsBytes>();
        }
    }

    private sealed class InstantAsTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    /// <summary>Sixteen bytes in the order they are read, so that ids made one after another stand side by side.</summary>
    private sealed class GuidAsBytes() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
}
