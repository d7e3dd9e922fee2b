using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Programmes;

/// <summary>The programmes that run here.</summary>
public sealed class InstalledProgrammes(IReadOnlyList<LoadedModule> modules)
{
    public IReadOnlyList<LoadedModule> Modules { get; } = modules;

    /// <summary>
    /// The programmes as their modules have them. What holds for a cell is in its profile (<see cref="ICellDirectory"/>): no
    /// rule is asked of this one.
    /// </summary>
    public ProgrammeBook AsInstalled { get; } = new(modules.ToImmutableDictionary(module => module.Manifest.Id, module => module.Programme.Rules));

    public LoadedModule? Find(string programme) => Modules.FirstOrDefault(module => module.Manifest.Id == programme);
}
