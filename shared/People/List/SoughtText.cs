using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SocialWatch.Kernel;

namespace SocialWatch.People.List;

/// <summary>
/// What was typed into the search, as it may stand in an address: a name must not be left in the history of a shared machine or
/// in a proxy's log. Sealed under the house's key ring for one worker and one working day; the address opens for nobody else.
/// </summary>
internal sealed class SoughtText(IDataProtectionProvider protection)
{
    // More than anybody types, and the address stays short.
    private const int Longest = 200;

    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(12);

    public string Seal(WorkerId worker, string typed) => For(worker).Protect(typed.Length > Longest ? typed[..Longest] : typed, WorkingDay);

    /// <summary>What was typed; null when this is none, too old, or somebody else's.</summary>
    public string? Open(WorkerId worker, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : For(worker).Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(WorkerId worker) => protection.CreateProtector("SocialWatch.People.SoughtText", worker.Value.ToString("N")).ToTimeLimitedDataProtector();
}
