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

    private static byte[] Place(Guid stream, int version)
    {
        var place = new byte[20];
        stream.TryWriteBytes(place);
        BitConverter.TryWriteBytes(place.AsSpan(16), version);
        return place;
    }
}
