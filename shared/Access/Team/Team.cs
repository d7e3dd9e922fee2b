using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SocialWatch.Access.Devices;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Access;

/// <summary>
/// What a coordinator does with the workers of their own cell. A worker of another cell is "not found" here, so that
/// nobody learns who works where by asking.
/// </summary>
internal sealed class Team(UserManager<Worker> users, MyDevices devices, InstalledProgrammes installed, TimeProvider clock, ILogger<Team> log)
{
    public Task<Refusal?> ChangeRole(Asker by, WorkerId id, string role) => Change(by, id, "role changed", async worker =>
    {
        if (!Roles.All.Contains(role, StringComparer.Ordinal))
        {
            return new RoleUnknown();
        }

        if (role != Roles.Coordinator && await IsLastCoordinator(worker))
        {
            return new LastCoordinator();
        }

        worker.Role = role;
        return (await users.UpdateAsync(worker)).Why();
    });

    /// <summary>Whose secrets the worker shares. Everything else the worker may do stays as it is.</summary>
    public Task<Refusal?> ChangeTeams(Asker by, WorkerId id, IReadOnlyList<string> programmes) => Change(by, id, "put into other teams", async worker =>
    {
        var offered = installed.WithTeam.Select(rules => rules.Id).ToList();
        if (programmes.Except(offered, StringComparer.Ordinal).Any())
        {
            return new NotOneOfThose("Teams");
        }

        // What is not installed just now was not on the form, and is not given up by sending it.
        log.LogInformation("Teams of worker {Worker}: {Before} before, {Asked} asked for by {By}", id.Value, string.Join(' ', worker.Teams), string.Join(' ', programmes), by.Worker.Value);
        worker.Teams = [.. programmes.Concat(worker.Teams.Except(offered, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return (await users.UpdateAsync(worker)).Why();
    });

    public Task<Refusal?> Deactivate(Asker by, WorkerId id) => Change(by, id, "deactivated", async worker =>
    {
        if (await IsLastCoordinator(worker))
        {
            return new LastCoordinator();
        }

        // Devices first: if the second write fails the worker can still be deactivated again, and no token outlives it.
        await devices.RevokeAll(id);
        worker.LeftOn ??= clock.GetUtcNow();
        // Who comes back comes back to other work: what is kept secret is opened again by somebody, or not at all.
        worker.Teams = [];
        return (await users.UpdateSecurityStampAsync(worker)).Why();
    });

    public Task<Refusal?> Reactivate(Asker by, WorkerId id) => Change(by, id, "reactivated", async worker =>
    {
        worker.LeftOn = null;
        return (await users.UpdateSecurityStampAsync(worker)).Why();
    });

    /// <summary>For who forgot theirs. The second factor stays: whoever sets the password cannot pass for the worker.</summary>
    public Task<Refusal?> GiveTemporaryPassword(Asker by, WorkerId id, string password) => Change(by, id, "given a temporary password", async worker =>
    {
        if (await users.WhyNot(worker, password) is { } why)
        {
            return why;
        }

        // Devices first, as when somebody leaves: whoever found the old password may have added one.
        await devices.RevokeAll(id);
        worker.PasswordHash = users.PasswordHasher.HashPassword(worker, password);
        worker.TemporaryPasswordUntil = clock.GetUtcNow() + PasswordRules.TemporaryFor;
        worker.LockoutEnd = null;
        worker.AccessFailedCount = 0;
        return (await users.UpdateSecurityStampAsync(worker)).Why();
    });

    // The permission is asked for here as well as at the page: the page is not the only door there will ever be.
    private async Task<Refusal?> Change(Asker by, WorkerId id, string what, Func<Worker, Task<Refusal?>> change)
    {
        if (!by.May.Contains(Permission.Coordinate)
            || await users.FindByIdAsync(id.Value.ToString()) is not { } worker
            || worker.Cell != by.Cell)
        {
            return new WorkerNotFound();
        }

        var why = await change(worker);
        if (why is null)
        {
            log.LogInformation("Worker {Worker} {What} by {By}", id.Value, what, by.Worker.Value);
        }

        return why;
    }

    // Without one nobody could bring the others back.
    private async Task<bool> IsLastCoordinator(Worker worker) =>
        worker is { Role: Roles.Coordinator, IsActive: true }
        && !await users.Users.AnyAsync(other =>
            other.Cell == worker.Cell && other.Id != worker.Id && other.Role == Roles.Coordinator && other.LeftOn == null);
}
