using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace SocialWatch.Access;

/// <summary>The framework's store, except that it would keep recovery codes readable: whoever reads a backup must not be let in by it.</summary>
internal sealed class WorkerStore(AccessDb db) : UserOnlyStore<Worker, AccessDb, Guid>(db)
{
    public override Task ReplaceCodesAsync(Worker user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, [.. recoveryCodes.Select(code => HashOf(user, code))], cancellationToken);

    public override Task<bool> RedeemCodeAsync(Worker user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(user, code), cancellationToken);

    // The codes are random and the worker's id salts them: one table does not open every account.
    private static string HashOf(Worker user, string code) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        code.ToUpperInvariant(), Encoding.UTF8.GetBytes(user.Id.ToString()), iterations: 10_000, HashAlgorithmName.SHA512, outputLength: 32));
}
