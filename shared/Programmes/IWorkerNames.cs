using SocialWatch.Kernel;

namespace SocialWatch.Programmes;

/// <summary>What colleagues are called. Kept in memory: a timeline asks for a name at every line.</summary>
public interface IWorkerNames
{
    /// <summary>The workers of a cell who can be given something to do, by name.</summary>
    Task<IReadOnlyList<Colleague>> Of(CellId cell);

    /// <summary>The name of a worker, present or former; of <see cref="WorkerId.System"/>, what the program calls itself. Never empty.</summary>
    string NameOf(WorkerId worker);
}

/// <summary>Somebody who works in the cell now.</summary>
/// <param name="Teams">The programmes whose team the colleague is of: <see cref="Asker.Teams"/>.</param>
/// <param name="May">What the colleague's role lets them do.</param>
public sealed record Colleague(WorkerId Id, string Name, IReadOnlyList<string> Teams, IReadOnlySet<Permission> May)
{
    /// <summary>Whether they see people at all: who does not could not even read what they were given to do.</summary>
    public bool MeetsPeople => May.Contains(Permission.MeetPeople);

    public bool IsInTeamOf(string programme) => Teams.Contains(programme, StringComparer.Ordinal);
}
