namespace SocialWatch.Kernel.Pathways;

/// <summary>Finds what would make a programme unusable: run when a module is loaded and before a configuration is saved.</summary>
public static class PathwayFaults
{
    /// <summary>One sentence for each fault, in English, for the one who writes the module. Empty when the pathway is sound.</summary>
    public static IReadOnlyList<string> In(ProgrammeRules rules) => [
        .. Twice("stage", rules.Pathway.Stages.Select(stage => stage.Id)),
        .. Twice("act", rules.Acts.Select(act => act.Id)),
        .. Twice("need", rules.Needs.Select(need => need.Id)),
        .. Twice("clock", rules.Pathway.Stages.SelectMany(stage => stage.Starts).Select(clock => clock.Id)),
        .. UnknownNames(rules),
        .. Unreachable(rules),
        .. DeadEnds(rules),
    ];

    private static IEnumerable<string> Twice(string what, IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"The {what} \"{same.Key}\" is declared {same.Count()} times.");

    private static IEnumerable<string> UnknownNames(ProgrammeRules rules)
    {
        var stages = rules.Pathway.Stages.Select(stage => stage.Id).ToHashSet();
        var acts = rules.Acts.Select(act => act.Id).ToHashSet();
        var requirements = rules.Pathway.Moves.SelectMany(move => move.Requires).Concat(rules.Outcomes.SelectMany(outcome => outcome.Requires));

        return [
            .. rules.Pathway.Moves.SelectMany(move => new[] { move.From, move.To }).Where(stage => !stages.Contains(stage))
                .Select(stage => $"A move names the stage \"{stage}\", which does not exist."),
            .. rules.Outcomes.SelectMany(outcome => outcome.From).Where(stage => !stages.Contains(stage))
                .Select(stage => $"An outcome names the stage \"{stage}\", which does not exist."),
            .. requirements.OfType<ActDone>().SelectMany(done => done.AnyOf).Concat(rules.Pathway.Stages.SelectMany(stage => stage.Starts).SelectMany(clock => clock.MetBy))
                .Where(act => !acts.Contains(act)).Select(act => $"A requirement or clock names the act \"{act}\", which does not exist."),
        ];
    }

    private static IEnumerable<string> Unreachable(ProgrammeRules rules)
    {
        var seen = ReachableFrom(rules.Pathway, rules.Pathway.First.Id);
        return rules.Pathway.Stages.Where(stage => !seen.Contains(stage.Id)).Select(stage => $"The stage \"{stage.Id}\" cannot be reached.");
    }

    private static IEnumerable<string> DeadEnds(ProgrammeRules rules) => rules.Pathway.Stages
        .Where(stage => !ReachableFrom(rules.Pathway, stage.Id).Any(next => rules.Outcomes.Any(outcome => outcome.IsOpenFrom(next))))
        .Select(stage => $"From the stage \"{stage.Id}\" no closing outcome can be reached.");

    private static HashSet<string> ReachableFrom(Pathway pathway, string start)
    {
        HashSet<string> seen = [start];
        Queue<string> next = new(seen);

        while (next.TryDequeue(out var stage))
        {
            foreach (var move in pathway.From(stage).Where(move => seen.Add(move.To)))
            {
                next.Enqueue(move.To);
            }
        }

        return seen;
    }
}
