using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Kernel.LifeProjects;

public static class LifeProjectIds
{
    /// <summary>
    /// The one life project of a person in a programme. Its id follows from the two (SHA-256, shaped as a UUID of
    /// version 8, RFC 9562), so two phones that open it at the same time open the same file.
    /// </summary>
    public static LifeProjectId Of(PersonId person, string programme)
    {
        Span<byte> bytes = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(programme.Length)];
        person.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(programme, bytes[16..]);

        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..length], hash);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF) | 0x8000));
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new LifeProjectId(new Guid(hash[..16], bigEndian: true));
    }
}
