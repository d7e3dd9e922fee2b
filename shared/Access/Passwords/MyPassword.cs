using Microsoft.AspNetCore.Identity;
using SocialWatch.Kernel;

namespace SocialWatch.Access.Passwords;

/// <summary>A worker changes their own password. Every other session of theirs ends; this one goes on.</summary>
internal sealed class MyPassword(SignInManager<Worker> door)
{
    public async Task<Refusal?> Change(Worker worker, string present, string wished)
    {
        // Counted like a sign-in: a session left open must not be a place to guess at the password.
        if (!(await door.CheckPasswordSignInAsync(worker, present, lockoutOnFailure: true)).Succeeded)
        {
            return new PresentPasswordWrong();
        }

        if (present == wished)
        {
            return new PasswordIsTheOldOne();
        }

        worker.TemporaryPasswordUntil = null;
        var why = (await door.UserManager.ChangePasswordAsync(worker, present, wished)).Why();
        if (why is null)
        {
            await door.RefreshSignInAsync(worker);
        }

        return why;
    }
}
