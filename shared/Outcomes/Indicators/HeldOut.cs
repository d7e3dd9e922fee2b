using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>
/// Closings in reintegration some days later. Of those whose last day of waiting lies in the period: how many came back to
/// the street before it, and how many had not.
/// </summary>
/// <param name="Due">Closings whose last day of waiting lies in the period and is over.</param>
/// <param name="NotOver">Those for whom it lies in the period but is still to come: nobody knows yet.</param>
internal sealed record After(int Days, Pair Due, Pair Returned, Pair NotOver)
{
    public Pair Held => new(Due.Now - Returned.Now, Due.Before - Returned.Before);
}

/// <summary>
/// Came back to the street: the same life project was reopened, or the person was met on a round (an act on a round, or an
/// encounter recognised as theirs), from the day after the closing to the last day of waiting.
/// </summary>
internal static class HeldOut
{
    private static readonly OutcomeKind?[] Reintegrations = [OutcomeKind.FamilyReintegration, OutcomeKind.EducationalReintegration, OutcomeKind.EconomicReintegration];

    public static bool IsReintegration(OutcomeKind outcome) => Reintegrations.Contains(outcome);

    public static async Task<After> Of(JournalDb db, Scope scope, int days, DateOnly today)
    {
        var (first, last) = (scope.Now.Before.From.AddDays(-days), scope.Now.To.AddDays(-days));
        var reintegrations = Reintegrations.ToList();
        var closed = scope.Cycles(db).Where(cycle => reintegrations.Contains(cycle.Outcome) && cycle.ClosedOn >= first && cycle.ClosedOn <= last);
        var closings = await closed.Select(cycle => new Closing(cycle.LifeProject, cycle.Cycle, cycle.ClosedOn!.Value)).ToListAsync();
        var back = await Back(db, closed, days);

        return new After(
            days,
            Count(closing => Ends(closing) < today),
            Count(closing => Ends(closing) < today && back.Contains((closing.LifeProject, closing.Cycle))),
            Count(closing => Ends(closing) >= today));

        DateOnly Ends(Closing closing) => closing.On.AddDays(days);
        Pair Count(Func<Closing, bool> which) => Pair.Of(closings.Where(which), closing => Ends(closing) >= scope.Now.From, _ => 1);
    }

    private static async Task<HashSet<(Guid, int)>> Back(JournalDb db, IQueryable<CycleRow> closed, int days)
    {
        var reopened = await closed.Join(db.Cycles, cycle => new { cycle.LifeProject, Cycle = cycle.Cycle + 1 }, next => new { next.LifeProject, next.Cycle }, (cycle, next) => new { Closed = cycle, Next = next })
            .Where(again => again.Next.OpenedOn > again.Closed.ClosedOn)
            .Select(again => new Seen(again.Closed.LifeProject, again.Closed.Cycle, again.Closed.ClosedOn!.Value, again.Next.OpenedOn)).ToListAsync();

        // Each table is asked by the life projects of the same person: there is an index for every step of that way.
        var projects = closed.Join(db.LifeProjects, cycle => cycle.Person, project => project.Person, (cycle, project) => new { Closed = cycle, project.LifeProject });
        var acts = await projects.Join(db.Acts, one => one.LifeProject, act => act.Stream, (one, act) => new { one.Closed, Act = act })
            .Where(met => met.Act.Round != null && !met.Act.Withdrawn && met.Act.Day > met.Closed.ClosedOn)
            .Select(met => new Seen(met.Closed.LifeProject, met.Closed.Cycle, met.Closed.ClosedOn!.Value, met.Act.Day)).Distinct().ToListAsync();
        var encounters = await projects.Join(db.Encounters, one => one.LifeProject, encounter => encounter.LifeProject, (one, encounter) => new { one.Closed, Encounter = encounter })
            .Where(met => !met.Encounter.Withdrawn && met.Encounter.Day > met.Closed.ClosedOn)
            .Select(met => new Seen(met.Closed.LifeProject, met.Closed.Cycle, met.Closed.ClosedOn!.Value, met.Encounter.Day)).Distinct().ToListAsync();
        return [.. reopened.Concat(acts).Concat(encounters).Where(seen => seen.Day <= seen.ClosedOn.AddDays(days)).Select(seen => (seen.LifeProject, seen.Cycle))];
    }

    private sealed record Closing(Guid LifeProject, int Cycle, DateOnly On);

    private sealed record Seen(Guid LifeProject, int Cycle, DateOnly ClosedOn, DateOnly Day);
}
