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

    /// <summary>Those the asker may know the people of.</summary>
    public IEnumerable<LoadedModule> KnownTo(Asker asker) => Modules.Where(module => asker.MayKnowOf(module.Programme.Rules));

    /// <summary>Those of which something is known to their team alone.</summary>
    public IEnumerable<ProgrammeRules> WithTeam => Modules.Select(module => module.Programme.Rules).Where(rules => rules.HasTeam);

    public LoadedModule? Find(string programme) => Modules.FirstOrDefault(module => module.Manifest.Id == programme);
}
