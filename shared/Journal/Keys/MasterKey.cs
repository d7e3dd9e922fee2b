using System.Security.Cryptography;

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
                return mayCreate ? Create(file) : throw new StorageNotUsable($"The master key {file} is missing, but the key store has keys: without it nothing sealed can be read. Put it back from the backup.");
            }

            var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
            return key.Length == Bytes ? new MasterKey(key) : throw new StorageNotUsable($"The master key {file} does not hold a key of {Bytes} bytes.");
        }
        catch (Exception broken) when (broken is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StorageNotUsable($"The master key {file} cannot be read: {broken.Message}", broken);
        }
    }

    internal byte[] Wrap(Guid person, ReadOnlySpan<byte> key) => Aead.Seal(_key, key, person.ToByteArray());

    internal byte[] Unwrap(Guid person, ReadOnlySpan<byte> wrapped) => Aead.Open(_key, wrapped, person.ToByteArray());

    /// <summary>Whether a person's key was wrapped with this one.</summary>
    internal bool Opens(PersonKeyRow row)
    {
        try
        {
            Unwrap(row.Person, row.Wrapped);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static MasterKey Create(string file)
    {
        var key = RandomNumberGenerator.GetBytes(Bytes);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(key)));
        stream.Flush(flushToDisk: true);
        return new MasterKey(key);
    }
}
