using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Access.SecondFactor;

/// <summary>RFC 6238 as every authenticator program speaks it: SHA-1, six digits, half minutes.</summary>
internal static class OneTimeCode
{
    private const int Seconds = 30;

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    // SHA-1 is what the phones' programs support; HMAC does not suffer from its collisions.
#pragma warning disable CA5350
    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    /// <summary>The step whose code this is: this half minute or a neighbour, since phones' clocks drift; null for a wrong code.</summary>
    public static long? StepOf(string code, byte[] key, DateTimeOffset now)
    {
        var present = StepAt(now);
        long? found = null;
        foreach (var step in (long[])[present - 1, present, present + 1])
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(key, step)), Encoding.UTF8.GetBytes(code)))
            {
                found = step;
            }
        }

        return found;
    }
}
