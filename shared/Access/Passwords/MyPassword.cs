using Microsoft.AspNetCore.Identity;
using SocialWatch.Access.Devices;
using SocialWatch.Kernel;

namespace SocialWatch.Access.Passwords;

/// <summary>A worker changes their own password. Every other session and every device of theirs ends; this session goes on.</summary>
internal sealed class MyPassword(SignInManager<Worker> door, MyDevices devices)
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

        if (await door.UserManager.WhyNot(worker, wished) is { } weak)
        {
            return weak;
        }

        // Who knew the old password may have added a device. Devices first: if the second write fails, no token outlives the change.
        await devices.RevokeAll(new WorkerId(worker.Id));
        worker.TemporaryPasswordUntil = null;
        var why = (await door.UserManager.ChangePasswordAsync(worker, present, wished)).Why();
        if (why is null)
        {
            await door.RefreshSignInAsync(worker);
        }

        return why;
    }
}
