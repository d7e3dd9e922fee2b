using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Conformance;

/// <summary>Whether a module keeps the contract.</summary>
public static class ModuleCheck
{
    /// <param name="kept">The stored names kept beside the module's project; null when there are none.</param>
    /// <param name="lives">How many invented lives to live through.</param>
    public static Report Of(LoadedModule module, IReadOnlyList<string>? kept, int lives = 60)
    {
        var (rules, all) = (module.Programme.Rules, new Lives(module.Assembly, module.Programme));
        var configurations = Configurations.Of(rules).ToList();
        foreach (var seed in Enumerable.Range(1, lives))
        {
            all.Live(configurations[seed % configurations.Count], seed);
        }

        return new Report(
            module.Manifest.Id, rules.Pathway.Stages.Length, rules.Pathway.Moves.Length, CompleteWords.Requirements(rules).Distinct().Count(), rules.Acts.Length,
            configurations.Count, lives, all.Decisions, all.Granted,
            [
                .. configurations.SelectMany(PathwayFaults.In).Distinct(),
                .. Borders.Faults(module.Assembly, module.Programme),
                // What is missing in a language may be missed twice over; it is told once.
                .. CompleteWords.Faults(module.Assembly, module.Programme).Distinct(),
                .. CompleteWords.Names(module),
                .. StoredNames.Faults(module.Assembly, module.Manifest.Id, kept),
                .. Sealing.Faults(module.Assembly),
                .. all.Faults,
            ]);
    }

    /// <summary>The list of stored names as it should be kept.</summary>
    public static IReadOnlyList<string> NamesOf(LoadedModule module) => StoredNames.Of(module.Assembly);
}
