using System.Security.Cryptography;

namespace SocialWatch.Journal.Keys;

/// <summary>
/// The key under which everything told in confidence about one person is stored. What is sealed is bound to its place
/// (stream and version), so that a box moved elsewhere does not open.
/// </summary>
public sealed class PersonKey
{
    private readonly byte[] _key;

    internal PersonKey(byte[] key) => _key = key;

    internal byte[] Seal(ReadOnlySpan<byte> plain, Guid stream, int version) => Aead.Seal(_key, plain, Place(stream, version));

    internal byte[] Open(ReadOnlySpan<byte> box, Guid stream, int version) => Aead.Open(_key, box, Place(stream, version));

    /// <summary>A hash nobody can try names against without this key.</summary>
    internal IncrementalHash Hash() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, 32, info: "fingerprint"u8.ToArray()));

    private static byte[] Place(Guid stream, int version)
    {
        var place = new byte[20];
        stream.TryWriteBytes(place);
        BitConverter.TryWriteBytes(place.AsSpan(16), version);
        return place;
    }
}
