using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Street.Board;

/// <summary>A signal as the board shows it: the row, and what was told in words.</summary>
internal sealed record BoardSignal(SignalRow Row, SignalRaised Told);

/// <summary>A round's hand-over that nobody has closed: how much of it is unread, and what is urgent in words.</summary>
internal sealed record BoardHandOver(Guid Round, DateOnly Day, int Unread, IReadOnlyList<string?> Urgent);

/// <summary>People who stay in a centre tonight.</summary>
internal sealed record BoardCentre(CentreId Centre, int Staying);

/// <summary>What the night's pages look at: one round trip to the journal for each part, and one to the keys where they are not at hand.</summary>
internal sealed class TonightBoard(StreetRows rows, ToldTexts texts)
{
    public const int MostSignals = 500;
    public const int MostRounds = 100;

    /// <summary>Two people who tell of the same mostly do so within this time.</summary>
    public static readonly TimeSpan SameHour = TimeSpan.FromHours(1);

    /// <summary>Open signals of the cell, the most pressing and then the oldest first.</summary>
    public async Task<IReadOnlyList<BoardSignal>> Open(Asker asker)
    {
        await using var db = await rows.SeenBy(asker);
        var found = await Told(db, OfCell(db, asker).Where(signal => signal.IsOpen).OrderBy(signal => signal.RaisedAt).Take(MostSignals));
        return [.. found.OrderBy(one => one.Row.ArrivedAt is not null).ThenBy(one => one.Row.Urgency).ThenBy(one => one.Row.RaisedAt)];
    }

    /// <summary>Signals before a moment, the latest first.</summary>
    public async Task<IReadOnlyList<BoardSignal>> Signals(Asker asker, bool all, (DateTimeOffset At, Guid Signal)? before, int most)
    {
        await using var db = await rows.SeenBy(asker);
        var wanted = OfCell(db, asker).Where(signal => all || signal.IsOpen);
        if (before is var (at, last))
        {
            // The minute alone is not enough: a phone may send several of one.
            wanted = wanted.Where(signal => signal.RaisedAt < at || (signal.RaisedAt == at && signal.Signal.CompareTo(last) < 0));
        }

        var found = await Told(db, wanted.OrderByDescending(signal => signal.RaisedAt).ThenByDescending(signal => signal.Signal).Take(most));
        return [.. found.Reverse()];
    }

    /// <summary>Other open signals of the same commune, told within an hour of this one.</summary>
    public async Task<IReadOnlyList<BoardSignal>> SamePlaceAndHour(Asker asker, string commune, DateTimeOffset at, SignalId but)
    {
        var (from, to) = ((at - SameHour).ToUniversalTime(), (at + SameHour).ToUniversalTime());
        await using var db = await rows.SeenBy(asker);
        return await Told(db, OfCell(db, asker)
            .Where(signal => signal.IsOpen && signal.RaisedAt >= from && signal.RaisedAt <= to && signal.Commune == commune && signal.Signal != but.Value)
            .OrderBy(signal => signal.RaisedAt).Take(10));
    }

    /// <summary>Rounds that are out, and those planned for the present operational day.</summary>
    public async Task<IReadOnlyList<RoundRow>> Rounds(Asker asker, DateTimeOffset now)
    {
        var today = OperationalDays.Of(now);
        await using var db = await rows.SeenBy(asker);
        return await db.Rounds.AsNoTracking()
            .Where(round => round.Cell == asker.Cell.Value && (round.Status == RoundStatus.UnderWay || (round.Status == RoundStatus.Planned && round.Day == today)))
            .OrderByDescending(round => round.Status == RoundStatus.UnderWay).ThenBy(round => round.BeginsAt)
            .Take(MostRounds).ToListAsync();
    }

    /// <summary>What crews have left and nobody has taken over yet.</summary>
    public async Task<IReadOnlyList<BoardHandOver>> HandOvers(Asker asker)
    {
        await using var db = await rows.SeenBy(asker);
        var unread = await db.HandOvers.AsNoTracking()
            .Where(item => item.Cell == asker.Cell.Value && item.ReadAt == null)
            .Join(db.Rounds.Where(round => !round.IsHandOverClosed), item => item.Round, round => round.Round, (item, round) => new { item.Urgent, item.Round, round.Day, Stream = item.Round, item.Version })
            .OrderByDescending(item => item.Day).Take(MostSignals)
            .Join(db.Events, item => new { item.Stream, item.Version }, happened => new { happened.Stream, happened.Version }, (item, happened) => new { item.Urgent, item.Round, item.Day, Event = happened })
            .ToListAsync();
        var told = await texts.Of<RoundEvent>([.. unread.Select(one => one.Event)]);

        return [.. unread.Zip(told, (one, text) => (one.Round, one.Day, one.Urgent, Text: (text as HandOverLeft)?.Text))
            .GroupBy(one => (one.Round, one.Day))
            .OrderByDescending(round => round.Any(one => one.Urgent)).ThenByDescending(round => round.Key.Day)
            .Select(round => new BoardHandOver(round.Key.Round, round.Key.Day, round.Count(), [.. round.Where(one => one.Urgent).Select(one => one.Text)]))];
    }

    /// <summary>Who stays where tonight.</summary>
    public async Task<IReadOnlyList<BoardCentre>> Centres(Asker asker)
    {
        await using var db = await rows.SeenBy(asker);
        var staying = await db.Stays.AsNoTracking()
            .Where(stay => stay.Cell == asker.Cell.Value && stay.Centre != null && stay.LeftOn == null && !stay.Withdrawn)
            .GroupBy(stay => stay.Centre!.Value)
            .Select(centre => new { centre.Key, Staying = centre.Count() })
            .ToListAsync();
        return [.. staying.Select(centre => new BoardCentre(new CentreId(centre.Key), centre.Staying))];
    }

    /// <summary>Campaigns that are under way today: their beds stand open, and their calls are to be made.</summary>
    public async Task<IReadOnlyList<CampaignRow>> Campaigns(Asker asker, DateOnly today)
    {
        await using var db = await rows.SeenBy(asker);
        return await db.Campaigns.AsNoTracking()
            .Where(row => row.Cell == asker.Cell.Value && row.Status == CampaignStatus.UnderWay && row.To >= today && row.From <= today)
            .OrderBy(row => row.To).ThenBy(row => row.Campaign).Take(MostRounds).ToListAsync();
    }

    private static IQueryable<SignalRow> OfCell(JournalDb db, Asker asker) => db.Signals.AsNoTracking().Where(signal => signal.Cell == asker.Cell.Value);

    /// <summary>The rows with the event that told of each, in one query.</summary>
    private async Task<IReadOnlyList<BoardSignal>> Told(JournalDb db, IQueryable<SignalRow> signals)
    {
        var found = await signals
            .Join(db.Events.AsNoTracking().Where(happened => happened.Version == 1), signal => signal.Signal, happened => happened.Stream, (signal, happened) => new { Row = signal, Event = happened })
            .ToListAsync();
        var told = await texts.Of<SignalEvent>([.. found.Select(one => one.Event)]);
        return [.. found.Zip(told, (one, first) => new BoardSignal(one.Row, (SignalRaised)first)).OrderBy(one => one.Row.RaisedAt).ThenBy(one => one.Row.Signal.ToString("N"), StringComparer.Ordinal)];
    }
}
