using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Conformance;

/// <summary>Ways a cell may shape a programme: as it is, each act switched off that nothing depends on, all of them off, clocks at their shortest and long.</summary>
internal static class Configurations
{
    public static IEnumerable<ProgrammeRules> Of(ProgrammeRules rules)
    {
        var free = rules.Acts.Where(act => PathwayFaults.In(Without(rules, act.Id)).Count == 0).Select(act => act.Id).ToList();
        return [
            rules,
            .. free.Select(act => Without(rules, act)),
            Without(rules, [.. free]),
            Stretched(rules, 3),
            Stretched(Without(rules, [.. free]), 3),
        ];
    }

    private static ProgrammeRules Without(ProgrammeRules rules, params string[] acts) => rules with { Acts = rules.Acts.RemoveAll(act => acts.Contains(act.Id)) };

    private static ProgrammeRules Stretched(ProgrammeRules rules, int times) => rules with
    {
        Pathway = rules.Pathway with
        {
            Stages = [.. rules.Pathway.Stages.Select(stage => stage with { Starts = [.. stage.Starts.Select(clock => clock with { Length = clock.Length * times })] })],
        },
    };
}
