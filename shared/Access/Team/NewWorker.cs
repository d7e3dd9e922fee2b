using SocialWatch.Kernel;

namespace SocialWatch.Access;

/// <summary>Somebody joins a cell. With the same id and user name again nothing happens, so a demo or a retry is harmless.</summary>
public sealed record NewWorker(WorkerId Id, CellId Cell, string Role, string DisplayName, string UserName, string Password)
{
    public string? Email { get; init; }

    public string Language { get; init; } = "ar";

    /// <summary>The programmes whose team the worker is of: <see cref="Asker.Teams"/>.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    /// <summary>Chosen by somebody else, so the worker must choose their own first. False where they chose it themselves.</summary>
    public bool PasswordIsTemporary { get; init; } = true;
}

/// <summary>One line of the team.</summary>
public sealed record TeamMember(
    WorkerId Id, string DisplayName, string UserName, string? Email, string Role, bool HasSecondFactor, bool PasswordIsTemporary, DateTimeOffset? LeftOn, IReadOnlyList<string> Teams)
{
    public bool IsActive => LeftOn is null;
}
