using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>
/// Signals of the period and the minutes until somebody was there. A signal that was joined to another is that other one and
/// counted once; a false one counts as every other, because somebody set out for it.
/// </summary>
/// <param name="NotReached">Nobody has arrived, or nobody wrote down when: how long it took is unknown.</param>
internal sealed record Arrived(Pair Signals, Pair Reached, Pair NotReached, Pair False, (int? Now, int? Before) Half, (int? Now, int? Before) NineInTen);

internal static class Arrivals
{
    public static async Task<Arrived> Of(JournalDb db, Scope scope)
    {
        var (from, to, before) = (scope.Now.From, scope.Now.To, scope.Now.Before.From);
        var zone = scope.Zone.ToList();
        var signals = db.Signals.Where(signal => signal.Cell == scope.Cell.Value && signal.Day >= before && signal.Day <= to && signal.JoinedTo == null);
        signals = zone.Count > 0 ? signals.Where(signal => zone.Contains(signal.Commune)) : signals;
        var rows = await signals.Select(signal => new { IsNow = signal.Day >= from, signal.RaisedAt, signal.ArrivedAt, signal.Outcome }).ToListAsync();

        var (now, then) = (new Ranks(), new Ranks());
        foreach (var row in rows.Where(row => row.ArrivedAt is not null))
        {
            (row.IsNow ? now : then).Add(Math.Max(0, (int)(row.ArrivedAt!.Value - row.RaisedAt).TotalMinutes));
        }

        return new Arrived(
            Pair.Of(rows, row => row.IsNow, _ => 1),
            new Pair(now.Count, then.Count),
            Pair.Of(rows.Where(row => row.ArrivedAt is null), row => row.IsNow, _ => 1),
            Pair.Of(rows.Where(row => row.Outcome is SignalOutcome.False), row => row.IsNow, _ => 1),
            (now.At(50), then.At(50)),
            (now.At(90), then.At(90)));
    }
}
