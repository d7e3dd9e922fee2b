using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Host;

/// <summary>Both databases answer.</summary>
internal sealed class JournalHealth(IDbContextFactory<JournalDb> journals, IDbContextFactory<KeysDb> keys) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var journal = await journals.CreateDbContextAsync(cancellationToken);
        await using var ring = await keys.CreateDbContextAsync(cancellationToken);
        return await journal.Database.CanConnectAsync(cancellationToken) && await ring.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy();
    }
}
