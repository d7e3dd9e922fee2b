using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Access.KeyRing;

/// <summary>Keeps the ring in the database, so that sessions outlive a restart and hosts beside each other share them.</summary>
internal sealed class DatabaseKeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<AccessDb>().ProtectionKeys.AsNoTracking();
        return [.. keys.Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml)).Where(IsSealed)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
        db.ProtectionKeys.Add(new ProtectionKey
        {
            // The framework's own file store tells keys apart by this name too; it contains the key's id.
            Name = string.IsNullOrEmpty(friendlyName) ? Guid.CreateVersion7().ToString() : friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        db.SaveChanges();
    }

    /// <summary>A key that lies open is not used: whoever can write a row could else sign in as anybody. Revocations hold no secret.</summary>
    private static bool IsSealed(XElement element) => element.Name != "key" || element.Descendants().Any(one => one.Name.LocalName == "encryptedSecret");
}
