using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Trail;

/// <summary>One link: a hash over rows as they are stored, on top of the link before, under a key that is in no database.</summary>
internal sealed class Chain : IDisposable
{
    private const string Room = "trail";

    private readonly IncrementalHash _hash;
    private int _rows;

    public Chain(MasterKey key, ReadOnlySpan<byte> before)
    {
        _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.KeyOf(Room));
        Add(before);
    }

    public void Add(EventRow row)
    {
        _rows++;
        Add(row.Position);
        Add(row.Stream);
        Add(row.Version);
        Add(row.Kind);
        Add(row.Name);
        Add(row.Cell);
        Add(row.Worker);
        Add(row.At);
        Add(row.Operation);
        Add(row.Person);
        Add(row.Data);
        Add(row.Secret);
    }

    public void Add(ReadingRow row)
    {
        _rows++;
        Add(row.Position);
        Add(row.Cell);
        Add(row.Worker);
        Add(row.At);
        Add(row.Person);
        Add(row.LifeProject);
        Add(row.Programme);
        Add(row.Secret ? 1 : 0);
        Add((long)row.Sight);
        Add(row.Page);
    }

    /// <summary>The link, with what it says of itself.</summary>
    public SealRow Close(long number, DateTimeOffset at, long lastEvent, long lastReading)
    {
        Add(number);
        Add(at);
        Add(lastEvent);
        Add(lastReading);
        Add(_rows);
        return new SealRow { Number = number, At = at, LastEvent = lastEvent, LastReading = lastReading, Rows = _rows, Hash = _hash.GetHashAndReset() };
    }

    public void Dispose() => _hash.Dispose();

    private void Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        _hash.AppendData(bytes);
    }

    // To the microsecond: PostgreSQL keeps no more.
    private void Add(DateTimeOffset at) => Add(at.UtcTicks / TimeSpan.TicksPerMicrosecond);

    private void Add(Guid? id)
    {
        Span<byte> bytes = stackalloc byte[17];
        bytes[0] = id is null ? (byte)0 : (byte)1;
        _ = (id ?? Guid.Empty).TryWriteBytes(bytes[1..], bigEndian: true, out _);
        _hash.AppendData(bytes);
    }

    private void Add(string text) => Add((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes(text));

    private void Add(byte[]? bytes)
    {
        // Nothing is another thing than an empty something.
        Add(bytes is null ? 0L : 1L);
        Add(bytes.AsSpan());
    }

    // With its length first, or what one field ends with could be what the next begins with.
    private void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _hash.AppendData(bytes);
    }
}
