using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>What one kind of thing came to: taken along = given + brought back + what nobody knows the whereabouts of.</summary>
internal sealed record KitOf(KitItem Item, Pair Taken, Pair Given, Pair Returned);

/// <summary>The rounds that went out, the different people who went with them, the people met in them whom nobody could name, and the kit.</summary>
/// <param name="UnnamedPeople">Counted at each encounter: who was met twice without a name is in it twice.</param>
internal sealed record Gone(Pair Rounds, Pair Crew, Pair UnnamedPeople, IReadOnlyList<KitOf> Kit);

internal static class Outings
{
    public static async Task<Gone> Of(JournalDb db, Scope scope)
    {
        var (from, to, before) = (scope.Now.From, scope.Now.To, scope.Now.Before.From);
        var gone = db.Rounds.AsNoTracking().Where(round => round.Cell == scope.Cell.Value && round.Day >= before && round.Day <= to).Gone();
        gone = scope.Campaign is { } campaign ? gone.Of(campaign.On(before, to)) : gone;
        gone = scope.Programme is { } programme ? gone.Where(round => round.Programme == null || round.Programme == programme) : gone;
        var rounds = await gone.ToDictionaryAsync(round => round.Round);

        var kit = (await db.Kit.AsNoTracking().Where(line => line.Cell == scope.Cell.Value && line.Day >= before && line.Day <= to).ToListAsync()).Where(line => rounds.ContainsKey(line.Round)).ToList();
        var zone = scope.Zone.ToList();
        var encounters = scope.Of(db.Encounters.Where(met => met.Cell == scope.Cell.Value && met.Day >= before && met.Day <= to && !met.Withdrawn && met.Person == null));
        encounters = zone.Count > 0 ? encounters.Where(met => met.Commune != null && zone.Contains(met.Commune)) : encounters;
        var unnamed = await encounters.GroupBy(met => met.Day >= from).Select(group => new { IsNow = group.Key, People = group.Sum(met => met.People) }).ToListAsync();

        return new Gone(
            Pair.Of(rounds.Values, round => round.Day >= from, _ => 1),
            new Pair(Crew(rounds.Values.Where(round => round.Day >= from)), Crew(rounds.Values.Where(round => round.Day < from))),
            Pair.Of(unnamed, row => row.IsNow, row => row.People),
            [.. kit.GroupBy(line => line.Item).OrderBy(item => item.Key).Select(item => new KitOf(
                item.Key, Sum(item, line => line.Taken), Sum(item, line => line.Given), Sum(item, line => line.Returned)))]);

        Pair Sum(IEnumerable<KitRow> lines, Func<KitRow, int> number) => Pair.Of(lines, line => line.Day >= from, number);
    }

    private static int Crew(IEnumerable<RoundRow> rounds) => rounds.SelectMany(round => round.CrewIds).Distinct().Count();
}
