using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal;

/// <summary>
/// Files that wait to be applied. They are full of names: kept only in sealed parts, each bound to its place, under a key of
/// the file's own that is destroyed with it. Nothing of them ever lies in a plain file.
/// </summary>
public sealed class SheetFiles(IDbContextFactory<JournalDb> databases, KeyStore keys, TimeProvider clock)
{
    private const int PartBytes = 256 * 1024;

    /// <summary>Keeps what is read from the stream to its end, under an id nothing else has: the key is destroyed with the file, and must be nobody's.</summary>
    public async Task Keep(Guid file, Stream bytes, CancellationToken stop)
    {
        if (await keys.Find(file) is not null)
        {
            throw new InvalidOperationException("Something is kept under this id already.");
        }

        var key = await keys.FindOrMake(file) ?? throw new InvalidOperationException("The key of this file was destroyed.");
        await using var db = await databases.CreateDbContextAsync(stop);
        var buffer = new byte[PartBytes];
        for (var part = 0; await bytes.ReadAtLeastAsync(buffer, PartBytes, throwOnEndOfStream: false, stop) is > 0 and var length; part++)
        {
            db.Add(new SheetPartRow { File = file, Part = part, Box = key.Seal(buffer.AsSpan(0, length), file, part) });
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The file, to be read from anywhere in it; one part is in memory at a time. Null when it is gone.</summary>
    public async Task<Stream?> Open(Guid file, long length)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await keys.Find(file) is { } key && await db.Set<SheetPartRow>().AnyAsync(part => part.File == file) ? new Parts(databases, key, file, length) : null;
    }

    /// <summary>Destroys the key and what was sealed with it.</summary>
    public async Task Forget(Guid file)
    {
        await keys.Destroy(file, clock.GetUtcNow());
        await using var db = await databases.CreateDbContextAsync();
        await db.Set<SheetPartRow>().Where(part => part.File == file).ExecuteDeleteAsync();
    }

    /// <summary>A hash of row texts that nobody can try names against without the key of the cell, and that is the same for ever.</summary>
    public async Task<RowIdentities> IdentitiesOf(Guid cell) =>
        new(await keys.FindOrMake(cell) ?? throw new InvalidOperationException("The key of this cell was destroyed."));

    private sealed class Parts(IDbContextFactory<JournalDb> databases, PersonKey key, Guid file, long length) : Stream
    {
        private byte[] _part = [];
        private int _number = -1;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (Position >= length || buffer.IsEmpty)
            {
                return 0;
            }

            var part = Part((int)(Position / PartBytes)).AsSpan((int)(Position % PartBytes));
            var taken = Math.Min(part.Length, buffer.Length);
            part[..taken].CopyTo(buffer);
            Position += taken;
            return taken;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private byte[] Part(int number)
        {
            if (number != _number)
            {
                using var db = databases.CreateDbContext();
                var box = db.Set<SheetPartRow>().AsNoTracking().Where(part => part.File == file && part.Part == number).Select(part => part.Box).SingleOrDefault();
                (_part, _number) = (box is null ? throw new EndOfStreamException("The file is gone.") : key.Open(box, file, number), number);
            }

            return _part;
        }
    }
}

/// <summary>Ids that follow from texts, under the key of a cell.</summary>
public sealed class RowIdentities
{
    private readonly PersonKey _key;

    internal RowIdentities(PersonKey key) => _key = key;

    /// <summary>The same id for the same texts, for ever; nothing can be told from it.</summary>
    public Guid Of(params ReadOnlySpan<string> texts)
    {
        using var hash = _key.Hash();
        foreach (var text in texts)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(text));
            // No letter: two texts never read as one.
            hash.AppendData([0xFF]);
        }

        var bytes = hash.GetHashAndReset().AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
