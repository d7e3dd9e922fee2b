using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Programmes;

/// <summary>The programmes that run here.</summary>
public sealed class InstalledProgrammes(IReadOnlyList<LoadedModule> modules)
{
    private readonly ProgrammeBook _book = new(modules.ToImmutableDictionary(module => module.Manifest.Id, module => module.Programme.Rules));

    public IReadOnlyList<LoadedModule> Modules { get; } = modules;

    /// <summary>The programmes of a cell as they are configured now.</summary>
    public ProgrammeBook BookOf(CellId cell) => _book;

    public LoadedModule? Find(string programme) => Modules.FirstOrDefault(module => module.Manifest.Id == programme);
}
