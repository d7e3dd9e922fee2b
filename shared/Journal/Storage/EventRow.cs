namespace SocialWatch.Journal.Storage;

/// <summary>One event as it stands in the database. The truth; everything else can be made again from it.</summary>
public sealed record EventRow
{
    /// <summary>The order in which events were written down.</summary>
    public long Position { get; init; }

    public required Guid Stream { get; init; }

    /// <summary>The place in its stream, from 1. Unique with the stream: this is what makes one writer.</summary>
    public required int Version { get; init; }

    /// <summary>What kind of thing the stream is about: "life-project", "person", "cell".</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Worker { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid Operation { get; init; }

    /// <summary>Whose key the secret half is encrypted under.</summary>
    public Guid? Person { get; init; }

    /// <summary>The clear half, as JSON.</summary>
    public required string Data { get; init; }

    /// <summary>The secret half: nonce, ciphertext, tag (AES-256-GCM).</summary>
    public byte[]? Secret { get; init; }
}

/// <summary>An operation that was carried out, and the answer it got.</summary>
public sealed record OperationRow
{
    public required Guid Id { get; init; }

    /// <summary>A hash of who asked what of which stream, under the key of the person it is about.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>The version of the stream after it.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }
}
