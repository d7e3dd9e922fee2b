using System.Security.Cryptography;

namespace SocialWatch.Journal.Keys;

/// <summary>AES-256-GCM with a random nonce in front and the tag behind.</summary>
internal static class Aead
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>A box of nothing.</summary>
    public const int Smallest = Nonce + Tag;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about)
    {
        using var aes = new AesGcm(key, Tag);
        return Seal(aes, plain, about);
    }

    public static byte[] Seal(AesGcm aes, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about)
    {
        var box = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        aes.Encrypt(box.AsSpan(0, Nonce), plain, box.AsSpan(Nonce, plain.Length), box.AsSpan(Nonce + plain.Length), about);
        return box;
    }

    /// <exception cref="CryptographicException">Another key, or the box was changed.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> about)
    {
        using var aes = new AesGcm(key, Tag);
        return Open(aes, box, about);
    }

    public static byte[] Open(AesGcm aes, ReadOnlySpan<byte> box, ReadOnlySpan<byte> about)
    {
        var plain = new byte[box.Length - Nonce - Tag];
        aes.Decrypt(box[..Nonce], box[Nonce..^Tag], box[^Tag..], plain, about);
        return plain;
    }
}
