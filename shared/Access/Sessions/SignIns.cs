using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;

namespace SocialWatch.Access.Sessions;

/// <summary>What came of a try: in, one step more to go, or why not.</summary>
internal sealed record SignInAnswer(Refusal? Why, bool NeedsCode = false, string? Language = null);

/// <summary>The door. It takes about as long, and says the same, whether the name exists or not.</summary>
internal sealed class SignIns(SignInManager<Worker> door, UnknownNames unknown, TimeProvider clock, ILogger<SignIns> log)
{
    private static readonly TooManyTries Wait = new((int)PasswordRules.Pause.TotalMinutes);

    // Made once: what a password is compared with when there is no worker to compare it with.
    private static string? s_nobodysHash;

    public async Task<SignInAnswer> WithPassword(string name, string password)
    {
        var users = door.UserManager;
        var worker = await users.FindByNameAsync(name) ?? await users.FindByEmailAsync(name);
        if (worker is not { IsActive: true } || worker.TemporaryPasswordUntil < clock.GetUtcNow())
        {
            TakeAsLong(password);
            log.LogInformation("Sign-in refused: no such worker, left, or the temporary password ran out");
            return new SignInAnswer(unknown.MustWaitAfterTrying(name) ? Wait : new WrongNameOrPassword());
        }

        if (await users.IsLockedOutAsync(worker))
        {
            TakeAsLong(password);
            return new SignInAnswer(Wait);
        }

        var result = await door.PasswordSignInAsync(worker, password, isPersistent: false, lockoutOnFailure: true);
        log.LogInformation("Sign-in of worker {Worker} with password: {Result}", worker.Id, result);
        return Answer(result, worker, new WrongNameOrPassword());
    }

    public async Task<SignInAnswer> WithCode(string code) => await Step("code", () => door.TwoFactorAuthenticatorSignInAsync(
        code.Replace(" ", "", StringComparison.Ordinal), isPersistent: false, rememberClient: false));

    public async Task<SignInAnswer> WithRecoveryCode(string code) => await Step("recovery code", () => door.TwoFactorRecoveryCodeSignInAsync(code.Trim()));

    /// <summary>Whether the first step has been taken, by somebody who may take the second.</summary>
    public async Task<bool> IsBetweenSteps() => await door.GetTwoFactorAuthenticationUserAsync() is { IsActive: true };

    private async Task<SignInAnswer> Step(string what, Func<Task<SignInResult>> ask)
    {
        if (await door.GetTwoFactorAuthenticationUserAsync() is not { IsActive: true } worker)
        {
            return new SignInAnswer(new WrongCode());
        }

        if (await door.UserManager.IsLockedOutAsync(worker))
        {
            return new SignInAnswer(Wait);
        }

        var result = await ask();
        if (result is { Succeeded: false } && what == "recovery code")
        {
            // The framework counts wrong codes of the phone and forgets to count these.
            await door.UserManager.AccessFailedAsync(worker);
        }

        log.LogInformation("Sign-in of worker {Worker} with {What}: {Result}", worker.Id, what, result);
        return Answer(result, worker, new WrongCode());
    }

    private static SignInAnswer Answer(SignInResult result, Worker worker, Refusal wrong) => result switch
    {
        { Succeeded: true } => new SignInAnswer(Why: null, Language: worker.Language),
        { RequiresTwoFactor: true } => new SignInAnswer(Why: null, NeedsCode: true),
        { IsLockedOut: true } => new SignInAnswer(Wait),
        _ => new SignInAnswer(wrong),
    };

    private void TakeAsLong(string password)
    {
        var hasher = door.UserManager.PasswordHasher;
        var nobody = new Worker { DisplayName = "", Role = "" };
        s_nobodysHash ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(nobody, s_nobodysHash, password);
    }
}
