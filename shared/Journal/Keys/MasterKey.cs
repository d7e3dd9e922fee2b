using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Journal.Keys;

/// <summary>The key that wraps every person's key. Kept in a file outside both databases, readable by the program alone.</summary>
public sealed class MasterKey
{
    private const int Bytes = 32;

    private readonly byte[] _key;

    private MasterKey(byte[] key) => _key = key;

    /// <summary>Reads the key, or makes one where there is no key store yet.</summary>
    /// <exception cref="StorageNotUsable">The file is missing although keys exist, or it does not hold a key.</exception>
    public static MasterKey Load(string file, bool mayCreate)
    {
        try
        {
            if (!File.Exists(file))
            {
                return mayCreate ? Create(file) : throw new StorageNotUsable($"The master key {file} is missing, but the key store was made with one: without it nothing sealed can be read. Put it back from the backup, or copy it from the host that made the store.");
            }

            var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
            return key.Length == Bytes ? new MasterKey(key) : throw new StorageNotUsable($"The master key {file} does not hold a key of {Bytes} bytes.");
        }
        catch (Exception broken) when (broken is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StorageNotUsable($"The master key {file} cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>Seals what a room must not leave readable in a database, under a key derived for that room alone.</summary>
    public byte[] Seal(string room, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about) => Aead.Seal(KeyOf(room), plain, about);

    /// <summary>What the same room sealed about the same thing; null for anything else.</summary>
    public byte[]? Open(string room, ReadOnlySpan<byte> box, ReadOnlySpan<byte> about)
    {
        try
        {
            return box.Length < Aead.Smallest ? null : Aead.Open(KeyOf(room), box, about);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    internal byte[] Wrap(Guid person, ReadOnlySpan<byte> key) => Aead.Seal(_key, key, person.ToByteArray());

    internal byte[] Unwrap(Guid person, ReadOnlySpan<byte> wrapped) => Aead.Open(_key, wrapped, person.ToByteArray());

    /// <summary>The key of one room alone.</summary>
    internal byte[] KeyOf(string room) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Bytes, info: Encoding.UTF8.GetBytes(room));

    /// <summary>Written whole under another name first: a host beside this one reads all of it or nothing.</summary>
    private static MasterKey Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes))));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }

        return Load(file, mayCreate: false);
    }
}
