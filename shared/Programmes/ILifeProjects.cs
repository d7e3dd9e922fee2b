using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Programmes;

/// <summary>The way from a page to a life project, whichever host keeps it awake: in this process or in a silo.</summary>
public interface ILifeProjects
{
    /// <summary>Asks a life project for something, once, however often it is sent with the same operation id.</summary>
    Task<Answer> Do(LifeProjectId project, LifeProjectCommand command, OperationId operation, Asker asker);

    /// <summary>The life project as it stands with everything that was committed before the question, or null when the asker's cell has none such.</summary>
    Task<LifeProjectRecord?> Read(LifeProjectId project, Asker asker);
}

/// <summary>A life project with its history, to be shown.</summary>
public sealed record LifeProjectRecord(LifeProjectId Id, LifeProjectFile File, IReadOnlyList<Recorded<LifeProjectEvent>> History);
