using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Outcomes.Indicators;

namespace SocialWatch.Outcomes.Reports;

/// <summary>Every number of a report as it is in the database, before it is decided which are told. Three passes over the acts, however many lines the report has.</summary>
internal sealed record Counted(
    Scope Scope, DateOnly Today, IReadOnlyList<ActSum> Acts, Reach Reach, Pair Nights, IReadOnlyList<Stayed> Stays, IReadOnlyList<StageEntered> Stages, OpenedAndClosed LifeProjects,
    After Ninety, After HalfYear, Arrived? Signals, Gone Outings, Pair? WithoutCommune)
{
    public const int StillSo = 90;
    public const int BackWithin = 180;

    public static async Task<Counted> Of(JournalDb db, Scope scope, DateOnly today) => new(
        scope,
        today,
        await ActSums.Of(db, scope),
        await Reaching.Of(db, scope),
        (await ActsByDay.Of(db, scope)).Nights,
        await Sheltered.Of(db, scope, today),
        await StageFlow.Of(db, scope),
        await LifeProjectMoves.Of(db, scope),
        await HeldOut.Of(db, scope, StillSo, today),
        await HeldOut.Of(db, scope, BackWithin, today),
        // A signal is of no programme: nobody knows yet who is meant.
        scope.Programme is null ? await Arrivals.Of(db, scope) : null,
        await Indicators.Outings.Of(db, scope),
        scope.Zone.Count > 0 ? await Outside(db, scope) : null);

    /// <summary>Acts of the campaign's days and programmes that are not in it because nobody noted where they were done.</summary>
    private static async Task<Pair> Outside(JournalDb db, Scope scope)
    {
        var from = scope.Now.From;
        var acts = (scope with { Campaign = scope.Campaign! with { Zone = "" } }).Accepted(db).Where(act => act.Commune == null);
        return Pair.Of(await acts.GroupBy(act => act.Day >= from).Select(group => new { IsNow = group.Key, Acts = group.Count() }).ToListAsync(), row => row.IsNow, row => row.Acts);
    }
}
