using Microsoft.AspNetCore.Identity;

namespace SocialWatch.Access.Passwords;

/// <summary>Stands where every password passes, whoever sets it. The error's code is the name of the refusal.</summary>
internal sealed class UncommonPassword : IPasswordValidator<Worker>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Worker> manager, Worker user, string? password)
    {
        var wrong = password switch
        {
            null or { Length: < PasswordRules.Fewest } => nameof(PasswordTooShort),
            { Length: > PasswordRules.Most } => nameof(PasswordTooLong),
            _ when user.UserName is { Length: > 3 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase) => nameof(PasswordSaysTheName),
            _ when CommonPasswords.Has(password) => nameof(PasswordTooCommon),
            _ => null,
        };
        return Task.FromResult(wrong is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = wrong }));
    }
}
