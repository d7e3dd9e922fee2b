using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Programmes;

/// <summary>The one class a module shows. It needs a constructor without parameters.</summary>
public interface IProgrammeSetup
{
    /// <summary>What the programme brings. Asked once, at the start.</summary>
    ProgrammeDefinition Programme { get; }

    /// <summary>Services of the module's own pages; nothing that others would see.</summary>
    void AddServices(IServiceCollection services) { }
}

/// <summary>A programme as its module defines it. Its events, commands and pages are found in the module's assembly by their attributes.</summary>
public sealed record ProgrammeDefinition(ProgrammeRules Rules)
{
    /// <summary>The programme's own commands as forms on the life project page.</summary>
    public IReadOnlyList<ProgrammeForm> Forms { get; init; } = [];

    /// <summary>What one must know at a glance of the programme's own facts, at a moment on Morocco's wall.</summary>
    public Func<LifeProjectFile, DateTimeOffset, IEnumerable<Fact>> Facts { get; init; } = (_, _) => [];

    /// <summary>Parts of the life project page for which forms and facts are not enough.</summary>
    public IReadOnlyList<ScreenPart> Parts { get; init; } = [];

    /// <summary>
    /// What a worker might do next with the programme's own commands, for invented people in a demo; null when nothing.
    /// Must give the same for the same state, moment and seed.
    /// </summary>
    public Func<LifeProjectFile, DateTimeOffset, Random, LifeProjectCommand?>? Demo { get; init; }
}

/// <summary>Where on the life project page a part stands.</summary>
public enum PartPlace
{
    /// <summary>Beside the pathway: what one must know at a glance.</summary>
    Summary,

    /// <summary>Among the things that can be done.</summary>
    Action,
}

/// <summary>A partial view of the module, shown with a <see cref="LifeProjectRecord"/> as its model.</summary>
/// <param name="Panel">The name other parts link to when this one can supply what is missing.</param>
public sealed record ScreenPart(PartPlace Place, string Partial, string Panel);
