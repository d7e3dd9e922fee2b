using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using SocialWatch.Journal.Keys;

namespace SocialWatch.Access;

/// <summary>
/// The framework's store, except that it would keep recovery codes and the keys of the second factor readable: whoever reads
/// a backup must not be let in by it.
/// </summary>
internal sealed class WorkerStore(AccessDb db, MasterKey master) : UserOnlyStore<Worker, AccessDb, Guid>(db)
{
    private const string Room = "second factor";

    public override Task SetAuthenticatorKeyAsync(Worker user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, Convert.ToBase64String(master.Seal(Room, Encoding.UTF8.GetBytes(key), user.Id.ToByteArray())), cancellationToken);

    /// <summary>Null also for a key that lies open or was moved here from another worker: then only a recovery code opens.</summary>
    public override async Task<string?> GetAuthenticatorKeyAsync(Worker user, CancellationToken cancellationToken)
    {
        var box = new byte[256];
        return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } stored
            && Convert.TryFromBase64String(stored, box, out var length)
            && master.Open(Room, box.AsSpan(0, length), user.Id.ToByteArray()) is { } key
            ? Encoding.UTF8.GetString(key)
            : null;
    }

    public override Task ReplaceCodesAsync(Worker user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, [.. recoveryCodes.Select(code => HashOf(user, code))], cancellationToken);

    public override Task<bool> RedeemCodeAsync(Worker user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(user, code), cancellationToken);

    // The codes are random and the worker's id salts them: one table does not open every account.
    private static string HashOf(Worker user, string code) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        code.ToUpperInvariant(), Encoding.UTF8.GetBytes(user.Id.ToString()), iterations: 10_000, HashAlgorithmName.SHA512, outputLength: 32));
}
