using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>Who works in which cell. Used by the first start and the demo, and by other rooms for names.</summary>
public sealed class WorkerRegistry
{
    private readonly UserManager<Worker> _users;
    private readonly TimeProvider _clock;

    internal WorkerRegistry(UserManager<Worker> users, TimeProvider clock) => (_users, _clock) = (users, clock);

    /// <summary>False only before the first coordinator exists.</summary>
    public Task<bool> AnyWorker() => _users.Users.AnyAsync();

    /// <summary>Everybody who works or has worked in the cell, by name. Small: a cell has tens of workers, not thousands.</summary>
    public async Task<IReadOnlyList<TeamMember>> Of(CellId cell)
    {
        var workers = await _users.Users.AsNoTracking().Where(worker => worker.Cell == cell).ToListAsync();
        return [.. workers.Select(Line).OrderBy(member => member.DisplayName, StringComparer.CurrentCulture)];
    }

    /// <summary>Why this worker could not be added as things are; null when they could. Writes nothing.</summary>
    public async Task<Refusal?> WhyNot(NewWorker joining)
    {
        ArgumentNullException.ThrowIfNull(joining);
        if (!Roles.All.Contains(joining.Role, StringComparer.Ordinal))
        {
            return new RoleUnknown();
        }

        var row = Row(joining);
        foreach (var rule in _users.UserValidators)
        {
            if ((await rule.ValidateAsync(_users, row)).Why() is { } why)
            {
                return why;
            }
        }

        return await _users.WhyNot(row, joining.Password);
    }

    /// <summary>Adds the worker, or says why not. Whoever calls this has already decided that the asker may.</summary>
    public async Task<Refusal?> Add(NewWorker joining)
    {
        ArgumentNullException.ThrowIfNull(joining);
        if (!Roles.All.Contains(joining.Role, StringComparer.Ordinal))
        {
            return new RoleUnknown();
        }

        if (await _users.FindByIdAsync(joining.Id.Value.ToString()) is { } there)
        {
            return there.UserName == joining.UserName && there.Cell == joining.Cell ? null : new WorkerChangedMeanwhile();
        }

        try
        {
            return (await _users.CreateAsync(Row(joining), joining.Password)).Why();
        }
        catch (DbUpdateException)
        {
            // Somebody took the name between the look and the write; the index says no.
            return new UserNameTaken();
        }
    }

    private Worker Row(NewWorker joining) => new()
    {
        Id = joining.Id.Value,
        Cell = joining.Cell,
        Role = joining.Role,
        DisplayName = joining.DisplayName,
        UserName = joining.UserName,
        Email = string.IsNullOrWhiteSpace(joining.Email) ? null : joining.Email,
        Language = joining.Language,
        Teams = [.. joining.Teams],
        TemporaryPasswordUntil = joining.PasswordIsTemporary ? _clock.GetUtcNow() + PasswordRules.TemporaryFor : null,
    };

    private static TeamMember Line(Worker worker) => new(
        new WorkerId(worker.Id), worker.DisplayName, worker.UserName ?? "", worker.Email, worker.Role, worker.TwoFactorEnabled, worker.PasswordIsTemporary, worker.LeftOn, worker.Teams);
}
