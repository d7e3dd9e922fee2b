using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Access.Devices;

/// <summary>A phone or program that speaks for a worker. The token itself is shown once and never stored.</summary>
internal sealed class DeviceToken
{
    /// <summary>So that a leaked token is recognised by people and by secret scanners.</summary>
    public const string Prefix = "swd_";

    public const int LongestName = 60;

    public Guid Id { get; init; }

    public Guid WorkerId { get; init; }

    public required string Name { get; init; }

    public required byte[] Hash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    // 256 random bits cannot be guessed, so a plain hash is enough: stretching protects only what people choose.
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
