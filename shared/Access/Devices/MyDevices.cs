using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;

namespace SocialWatch.Access.Devices;

/// <summary>A worker's own devices: nobody else's can be listed or revoked here.</summary>
internal sealed class MyDevices(AccessDb db, TimeProvider clock)
{
    // More than a worker has pockets for: past this a list nobody reads hides a stolen one.
    public const int MostDevices = 20;

    public async Task<IReadOnlyList<DeviceToken>> Of(WorkerId worker) => await db.DeviceTokens.AsNoTracking()
        .Where(token => token.WorkerId == worker.Value && token.RevokedAt == null)
        .OrderByDescending(token => token.CreatedAt)
        .ToListAsync();

    /// <summary>The token, readable this once, or why there is none.</summary>
    public async Task<(string? Secret, Refusal? Why)> Add(WorkerId worker, string name)
    {
        if (await db.DeviceTokens.CountAsync(token => token.WorkerId == worker.Value && token.RevokedAt == null) >= MostDevices)
        {
            return (null, new TooManyDevices(MostDevices));
        }

        var secret = DeviceToken.NewSecret();
        db.DeviceTokens.Add(new DeviceToken
        {
            Id = Guid.CreateVersion7(),
            WorkerId = worker.Value,
            Name = name,
            Hash = DeviceToken.HashOf(secret),
            CreatedAt = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync();
        return (secret, null);
    }

    public Task Revoke(WorkerId worker, Guid id) =>
        RevokeWhere(db.DeviceTokens.Where(token => token.WorkerId == worker.Value && token.Id == id));

    public Task RevokeAll(WorkerId worker) => RevokeWhere(db.DeviceTokens.Where(token => token.WorkerId == worker.Value));

    private Task<int> RevokeWhere(IQueryable<DeviceToken> tokens)
    {
        var now = clock.GetUtcNow();
        return tokens.Where(token => token.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now));
    }
}
