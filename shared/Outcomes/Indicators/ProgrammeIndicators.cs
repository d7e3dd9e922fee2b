using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>An indicator of a programme with what was counted, and what it is a share of.</summary>
internal sealed record CountedIndicator(Indicator Indicator, Pair Count, Pair? Per)
{
    /// <summary>The whole percentage; null where there is nothing to be a share of, or where it is a plain count.</summary>
    public static int? Share(int count, int? per) => per is > 0 and { } whole ? (int)Math.Round(100m * count / whole, MidpointRounding.AwayFromZero) : null;

    /// <summary>Whether it counts people: few of them could be told apart.</summary>
    public bool IsOfPeople => new[] { Indicator.Count, Indicator.Per }.OfType<Tally>().Any(tally => tally.Of is TallyOf.People or TallyOf.Stays or TallyOf.Closings);
}

/// <summary>A target with what was reached of it so far.</summary>
internal sealed record CountedTarget(Target Target, CountedIndicator Reached);

/// <summary>The numbers a programme is judged by besides the common ones. One query for each count; a programme names a handful.</summary>
internal static class ProgrammeIndicators
{
    public static async Task<IReadOnlyList<CountedIndicator>> Of(JournalDb db, Scope scope, ProgrammeRules? rules)
    {
        var counted = new List<CountedIndicator>();
        foreach (var indicator in rules?.Indicators ?? [])
        {
            counted.Add(new CountedIndicator(indicator, await Of(db, scope, indicator.Count), indicator.Per is { } per ? await Of(db, scope, per) : null));
        }

        return counted;
    }

    /// <summary>What the cell wants to reach, of every target whose days meet the period. Counted over the target's own days.</summary>
    public static async Task<IReadOnlyList<CountedTarget>> TargetsOf(JournalDb db, Scope scope, ProgrammeRules? rules)
    {
        var counted = new List<CountedTarget>();
        foreach (var target in (rules?.Targets ?? []).Where(target => target.From <= scope.Now.To && target.To >= scope.Now.From).OrderBy(target => target.To).ThenBy(target => target.Code, StringComparer.Ordinal))
        {
            // Seven hundred meals are seven hundred, in however many lines.
            var indicator = target.Of is TargetOf.Act ? new Indicator(target.Code, new Tally(TallyOf.Quantity, target.Code)) : rules!.Indicators.FirstOrDefault(one => one.Id == target.Code);
            if (indicator is not null)
            {
                var own = scope with { Now = new Period(target.From, target.To) };
                counted.Add(new CountedTarget(target, new CountedIndicator(indicator, await Of(db, own, indicator.Count), indicator.Per is { } per ? await Of(db, own, per) : null)));
            }
        }

        return counted;
    }

    private static async Task<Pair> Of(JournalDb db, Scope scope, Tally tally) =>
        new(await Of(db, scope, scope.Now, tally), await Of(db, scope, scope.Now.Before, tally));

    private static Task<int> Of(JournalDb db, Scope scope, Period period, Tally tally)
    {
        var names = tally.Names.ToList();
        var acts = scope.Accepted(db).Where(act => act.Day >= period.From && act.Day <= period.To && (names.Count == 0 || names.Contains(act.Kind)));
        var outcomes = Enum.GetValues<OutcomeKind>().Where(outcome => names.Contains(outcome.ToString())).Select(outcome => (OutcomeKind?)outcome).ToList();
        return tally.Of switch
        {
            TallyOf.Acts => acts.CountAsync(),
            TallyOf.Quantity => acts.SumAsync(act => act.Quantity),
            TallyOf.People => acts.Where(act => act.Person != null).Select(act => act.Person).Distinct().CountAsync(),
            TallyOf.Stays => scope.Stays(db).CountAsync(stay => stay.EnteredOn >= period.From && stay.EnteredOn <= period.To && (names.Count == 0 || names.Contains(stay.Kind))),
            TallyOf.Closings => LifeProjectMoves.Closed(scope.Cycles(db), period).CountAsync(cycle => names.Count == 0 || outcomes.Contains(cycle.Outcome)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
