using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;

namespace SocialWatch.Access.SecondFactor;

/// <summary>A worker's own second factor: begun, confirmed with a first code, taken away again.</summary>
internal sealed class SecondFactors(SignInManager<Worker> door, IUserStore<Worker> store, TimeProvider clock)
{
    private const int RecoveryCodes = 10;
    private const int KeyBytes = 20;

    public static string NewKey() => Base32.Write(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What the QR code says to the phone's program.</summary>
    public static string AddressOf(string key, string product, string userName) =>
        $"otpauth://totp/{Uri.EscapeDataString(product)}:{Uri.EscapeDataString(userName)}?secret={key}&issuer={Uri.EscapeDataString(product)}&digits=6";

    /// <summary>Turns it on when the code shows that the phone has the key. The key is kept only from here on.</summary>
    public async Task<(IReadOnlyList<string> Codes, Refusal? Why)> Confirm(Worker worker, string key, string code)
    {
        var bytes = Base32.Read(key);
        if (bytes.Length != KeyBytes || OneTimeCode.StepOf(code.Replace(" ", "", StringComparison.Ordinal), bytes, clock.GetUtcNow()) is not { } step)
        {
            return ([], new WrongCode());
        }

        worker.LastCodeStep = step;
        await ((IUserAuthenticatorKeyStore<Worker>)store).SetAuthenticatorKeyAsync(worker, key, CancellationToken.None);
        if ((await door.UserManager.SetTwoFactorEnabledAsync(worker, enabled: true)).Why() is { } why)
        {
            return ([], why);
        }

        var codes = await door.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(worker, RecoveryCodes) ?? [];
        await door.RefreshSignInAsync(worker);
        return ([.. codes], null);
    }

    public async Task<Refusal?> Remove(Worker worker, string password)
    {
        var checkedPassword = await door.CheckPasswordSignInAsync(worker, password, lockoutOnFailure: true);
        if (!checkedPassword.Succeeded)
        {
            return new PresentPasswordWrong();
        }

        var why = (await door.UserManager.SetTwoFactorEnabledAsync(worker, enabled: false)).Why();
        await door.RefreshSignInAsync(worker);
        return why;
    }
}
