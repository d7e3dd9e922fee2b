using System.Net.Mail;
using Microsoft.AspNetCore.Identity;

namespace SocialWatch.Access.Passwords;

/// <summary>
/// Names and addresses that open the door. A user name has no "@", so that one worker's name can never be another's
/// address; the address may be left out, since many volunteers have none.
/// </summary>
internal sealed class UserNames : IUserValidator<Worker>
{
    public const string Signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

    public async Task<IdentityResult> ValidateAsync(UserManager<Worker> manager, Worker user)
    {
        var errors = manager.ErrorDescriber;
        if (user.UserName is not { Length: >= 3 and <= 60 } name || name.Any(sign => !Signs.Contains(sign, StringComparison.Ordinal)))
        {
            return IdentityResult.Failed(errors.InvalidUserName(user.UserName));
        }

        if (await manager.FindByNameAsync(name) is { } other && other.Id != user.Id)
        {
            return IdentityResult.Failed(errors.DuplicateUserName(name));
        }

        if (user.Email is not { } email)
        {
            return IdentityResult.Success;
        }

        if (!MailAddress.TryCreate(email, out var address) || address.Address != email)
        {
            return IdentityResult.Failed(errors.InvalidEmail(email));
        }

        return await manager.FindByEmailAsync(email) is { } holder && holder.Id != user.Id
            ? IdentityResult.Failed(errors.DuplicateEmail(email))
            : IdentityResult.Success;
    }
}
