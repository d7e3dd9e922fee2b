using Microsoft.AspNetCore.Identity;
using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>Somebody who signs in. Never deleted: old acts keep pointing at whoever did them.</summary>
internal sealed class Worker : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    public CellId Cell { get; set; }

    /// <summary>One of <see cref="Roles"/>. A column and not a table: which roles there are is decided in code.</summary>
    public required string Role { get; set; }

    /// <summary>The programmes whose team the worker is of, by id.</summary>
    public List<string> Teams { get; set; } = [];

    public string Language { get; set; } = "ar";

    /// <summary>Until when a password chosen by somebody else is good, and then for one thing: choosing one's own.</summary>
    public DateTimeOffset? TemporaryPasswordUntil { get; set; }

    /// <summary>The half minute of the last code from the second factor: a code opens the door once.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>When the worker left the cell, or null while they work there.</summary>
    public DateTimeOffset? LeftOn { get; set; }

    public bool IsActive => LeftOn is null;

    public bool PasswordIsTemporary => TemporaryPasswordUntil is not null;
}
