using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal.Keys;

namespace SocialWatch.Access.KeyRing;

/// <summary>
/// Seals the ring under the master key: whoever has the database or its backup can neither read a session nor make one. The
/// framework makes it by name when it reads, so neither the type nor its constructor may be renamed without care for old rings.
/// </summary>
internal sealed class RingSeal(IServiceProvider services) : IXmlEncryptor, IXmlDecryptor
{
    private const string Room = "key ring";

    private static readonly byte[] About = "data protection key"u8.ToArray();

    private MasterKey Master => services.GetRequiredService<MasterKey>();

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("sealed", Convert.ToBase64String(Master.Seal(Room, Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), About))),
        typeof(RingSeal));

    /// <exception cref="CryptographicException">Sealed by nobody who has this master key.</exception>
    public XElement Decrypt(XElement encryptedElement) => Master.Open(Room, Convert.FromBase64String(encryptedElement.Value), About) is { } plain
        ? XElement.Parse(Encoding.UTF8.GetString(plain))
        : throw new CryptographicException("A key of the ring was not sealed under this master key.");
}
