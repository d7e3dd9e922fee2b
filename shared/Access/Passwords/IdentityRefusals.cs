using Microsoft.AspNetCore.Identity;
using SocialWatch.Kernel;

namespace SocialWatch.Access.Passwords;

/// <summary>The framework's "no" in our words.</summary>
internal static class IdentityRefusals
{
    public static Refusal? Why(this IdentityResult result) => result.Errors.FirstOrDefault()?.Code switch
    {
        null => null,
        nameof(PasswordTooShort) => new PasswordTooShort(PasswordRules.Fewest),
        nameof(PasswordTooLong) => new PasswordTooLong(PasswordRules.Most),
        nameof(PasswordTooCommon) => new PasswordTooCommon(),
        nameof(PasswordSaysTheName) => new PasswordSaysTheName(),
        nameof(IdentityErrorDescriber.PasswordMismatch) => new PresentPasswordWrong(),
        nameof(IdentityErrorDescriber.DuplicateUserName) => new UserNameTaken(),
        nameof(IdentityErrorDescriber.InvalidUserName) => new UserNameNotPossible(),
        nameof(IdentityErrorDescriber.DuplicateEmail) => new EmailTaken(),
        nameof(IdentityErrorDescriber.InvalidEmail) => new EmailNotPossible(),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new WorkerChangedMeanwhile(),
        var code => throw new InvalidOperationException($"Identity refused with {code}, which no refusal answers for."),
    };

    /// <summary>Why this cannot be the worker's password; null when it can.</summary>
    public static async Task<Refusal?> WhyNot(this UserManager<Worker> users, Worker worker, string password)
    {
        foreach (var rule in users.PasswordValidators)
        {
            if ((await rule.ValidateAsync(users, worker, password)).Why() is { } why)
            {
                return why;
            }
        }

        return null;
    }
}
