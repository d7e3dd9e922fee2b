namespace SocialWatch.Kernel.Pathways;

/// <summary>Finds what would make a programme unusable: run when a module is loaded and before a configuration is saved.</summary>
public static class PathwayFaults
{
    /// <summary>One sentence for each fault, in English, for the one who writes the module. Empty when the pathway is sound.</summary>
    public static IReadOnlyList<string> In(ProgrammeRules rules) => rules.Pathway.Stages.IsEmpty ? ["The pathway has no stage."] : [
        .. Twice("stage", rules.Pathway.Stages.Select(stage => stage.Id)),
        .. Twice("move", rules.Pathway.Moves.Select(move => $"{move.From}\" to \"{move.To}")),
        .. Twice("act", rules.Acts.Select(act => act.Id)),
        .. Twice("need", rules.Needs.Select(need => need.Id)),
        .. Twice("outcome", rules.Outcomes.Select(outcome => outcome.Kind.ToString())),
        .. Twice("category", rules.Categories),
        .. Twice("clock", Clocks(rules).Select(clock => clock.Id)),
        .. Twice("stay", rules.Stays.Select(stay => stay.Id)),
        .. Twice("safeguard", rules.Safeguards.Select(safeguard => safeguard.Id)),
        .. Twice("indicator", rules.Indicators.Select(indicator => indicator.Id)),
        .. UnknownNames(rules),
        .. IndicatorFaults(rules),
        .. NeverFulfilled(rules),
        .. StayFaults.In(rules, Requirements(rules)),
        .. Unreachable(rules),
        .. DeadEnds(rules),
    ];

    private static IEnumerable<ClockRule> Clocks(ProgrammeRules rules) => rules.AllClocks;

    private static IEnumerable<Requirement> Requirements(ProgrammeRules rules) => rules.Requirements;

    // What a cell has switched off was done before, and counts.
    private static IEnumerable<string> Acts(ProgrammeRules rules) => rules.Acts.Concat(rules.ActsOff).Select(act => act.Id);

    private static IEnumerable<string> Twice(string what, IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"The {what} \"{same.Key}\" is declared {same.Count()} times.");

    private static IEnumerable<string> UnknownNames(ProgrammeRules rules)
    {
        var stages = rules.Pathway.Stages.Select(stage => stage.Id).ToHashSet();
        var acts = Acts(rules).ToHashSet();
        var clocks = Clocks(rules).Select(clock => clock.Id).ToHashSet();

        return [
            .. rules.Pathway.Moves.SelectMany(move => new[] { move.From, move.To }).Where(stage => !stages.Contains(stage))
                .Select(stage => $"A move names the stage \"{stage}\", which does not exist."),
            .. rules.Outcomes.SelectMany(outcome => outcome.From).Where(stage => !stages.Contains(stage))
                .Select(stage => $"An outcome names the stage \"{stage}\", which does not exist."),
            .. Requirements(rules).OfType<ActDone>().SelectMany(done => done.AnyOf).Concat(Clocks(rules).SelectMany(clock => clock.MetBy))
                .Where(act => !acts.Contains(act)).Select(act => $"A requirement or clock names the act \"{act}\", which does not exist."),
            .. Requirements(rules).OfType<ClockWasMet>().Select(met => met.Clock).Where(clock => !clocks.Contains(clock))
                .Select(clock => $"A requirement names the clock \"{clock}\", which does not exist."),
        ];
    }

    private static IEnumerable<string> IndicatorFaults(ProgrammeRules rules) =>
        from indicator in rules.Indicators
        from tally in new[] { indicator.Count, indicator.Per }.OfType<Tally>()
        let known = tally.Of switch
        {
            TallyOf.Stays => rules.Stays.Select(stay => stay.Id),
            TallyOf.Closings => rules.Outcomes.Select(outcome => outcome.Kind.ToString()),
            _ => Acts(rules),
        }
        from name in tally.Names.Except(known)
        select $"The indicator \"{indicator.Id}\" counts \"{name}\", which does not exist.";

    private static IEnumerable<string> NeverFulfilled(ProgrammeRules rules) => [
        .. Clocks(rules).Where(clock => clock.Length <= clock.OpensAfter).Select(clock => $"The clock \"{clock.Id}\" is over before it opens."),
        .. Requirements(rules).OfType<ActDone>().Where(done => done.AnyOf.IsEmpty).Select(done => $"The requirement \"{done.Id}\" names no act and can never be met."),
        .. Requirements(rules).OfType<NeedsJudged>().Where(judged => judged.Least > rules.Needs.Length)
            .Select(judged => $"A requirement asks for {judged.Least} judged needs; the programme has {rules.Needs.Length}."),
    ];

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
