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

    /// <summary>
    /// Partial views of the module for which forms and facts are not enough, by path, each shown on the life project page
    /// with a <see cref="LifeProjectRecord"/> as its model.
    /// </summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>
    /// What a worker might do next with the programme's own commands, for invented people in a demo; null when nothing.
    /// Must give the same for the same state, moment and seed.
    /// </summary>
    public Func<LifeProjectFile, DateTimeOffset, Random, LifeProjectCommand?>? Demo { get; init; }
}
