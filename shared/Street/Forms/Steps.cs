using System.Security.Cryptography;
using System.Text;

namespace SocialWatch.Street.Forms;

/// <summary>
/// One form that asks several things in a row: the id of each step follows from the form's own, so that a form sent again goes
/// on where it stopped and does nothing twice.
/// </summary>
internal static class Steps
{
    /// <summary>SHA-256, shaped as a UUID of version 8 (RFC 9562).</summary>
    public static Guid Of(Guid form, string step)
    {
        var hash = SHA256.HashData([.. form.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(step)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
