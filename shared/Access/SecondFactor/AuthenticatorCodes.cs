using Microsoft.AspNetCore.Identity;

namespace SocialWatch.Access.SecondFactor;

/// <summary>
/// Instead of the framework's own, which takes a code again and for several minutes, and reads the system clock.
/// Here a code opens the door once (ASVS 5, V6.5.1).
/// </summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Worker>
{
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Worker> manager, Worker user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key
            || OneTimeCode.StepOf(token, Base32.Read(key), clock.GetUtcNow()) is not { } step
            || step <= user.LastCodeStep)
        {
            return false;
        }

        // Two requests with one code: the row's concurrency stamp lets one of them through.
        user.LastCodeStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Worker> manager, Worker user) =>
        await manager.GetAuthenticatorKeyAsync(user) is not null;

    public Task<string> GenerateAsync(string purpose, UserManager<Worker> manager, Worker user) =>
        throw new NotSupportedException("The worker's phone makes the codes.");
}
