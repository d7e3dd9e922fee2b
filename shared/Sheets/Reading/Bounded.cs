namespace SocialWatch.Sheets.Reading;

/// <summary>Ends when more comes out than was announced, or when one thing in it never ends: that would have to be in memory whole.</summary>
internal sealed class Bounded(Stream inner, long most) : Stream
{
    // Longer than anything a sheet says in one breath: a tag with all its attributes, or a text that is passed over.
    private const int LongestThing = 1024 * 1024;

    private long _read;
    private long _since;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>The thing that was read is at its end, and another begins.</summary>
    public void Next() => _since = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var taken = inner.Read(buffer);
        (_read, _since) = (_read + taken, _since + taken);
        return _read > most || _since > LongestThing ? throw new SheetNotReadable(new UnpacksTooLarge()) : taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
