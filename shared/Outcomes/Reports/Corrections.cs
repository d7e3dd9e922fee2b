using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A number that would be another one if the report were published today.</summary>
internal sealed record Correction(Line Sealed, Figure Today, bool IsBefore);

/// <summary>An act of the report's days that was told or taken back after it was sealed.</summary>
internal sealed record LateAct(ActRow Act, bool IsWithdrawn, DateTimeOffset ToldAt);

/// <summary>What became of a sealed report's numbers since. The report itself does not move.</summary>
internal static class Corrections
{
    public const int MostActs = 50;

    // So many events back a page goes in search of them; a report of last year is not corrected by this year's acts.
    private const int AtOnce = 500;
    private const int MostRead = 20_000;

    /// <summary>Only of numbers that were told: of a hidden one nothing is said, not even that it changed.</summary>
    public static IReadOnlyList<Correction> Of(OutcomeReport told, OutcomeReport today)
    {
        var now = today.Lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        return [.. told.Lines.SelectMany(line => new[]
        {
            new Correction(line, now.GetValueOrDefault(line.Id)?.Now ?? Missing(line), IsBefore: false),
            new Correction(line, now.GetValueOrDefault(line.Id)?.Before ?? Missing(line), IsBefore: true),
        }).Where(one => SealedFigure(one) is { State: not FigureState.Hidden } figure && figure != one.Today)
            .Concat(today.Lines.Where(line => told.Lines.All(known => known.Id != line.Id)).SelectMany(Added))];
    }

    public static Figure SealedFigure(Correction one) => one.IsBefore ? one.Sealed.Before : one.Sealed.Now;

    // A line is written only where there was something; of one that is not there, there was nothing.
    private static Figure Missing(Line line) => line.Unit is Unit.Days or Unit.Minutes or Unit.Percent ? Figure.Of(null) : Figure.Of(0);

    private static IEnumerable<Correction> Added(Line line)
    {
        var none = line with { Now = Missing(line), Before = Missing(line) };
        return new[] { new Correction(none, line.Now, IsBefore: false), new Correction(none, line.Before, IsBefore: true) }.Where(one => one.Today != SealedFigure(one));
    }

    /// <summary>The acts of its days, for who may open the ledger.</summary>
    public static async Task<IReadOnlyList<LateAct>> Acts(JournalDb db, Guid report, Scope scope)
    {
        var sealedAt = await db.Events.Where(happened => happened.Stream == report).Select(happened => happened.Position).SingleAsync();
        var acts = scope.Ledger with { From = scope.Now.Before.From, Withdrawn = true };
        var found = new List<LateAct>();
        var (position, read) = (sealedAt, 0);
        while (found.Count < MostActs && read < MostRead)
        {
            var late = await db.Events.AsNoTracking().Where(happened => happened.Position > position && happened.Cell == scope.Cell.Value && (happened.Kind == "life-project" || happened.Kind == "round" || happened.Kind == "sheet-leaf"))
                .OrderBy(happened => happened.Position).Take(AtOnce).Select(happened => new { happened.Position, happened.Stream, happened.Name, happened.At, happened.Data }).ToListAsync();
            if (late.Count == 0)
            {
                break;
            }

            (position, read) = (late[^1].Position, read + late.Count);
            var told = late.Where(happened => IsOfAct(happened.Name)).Select(happened => (happened.Stream, Told: ToldIn(happened.Data), Withdrawn: happened.Name.EndsWith("withdrawn.v1", StringComparison.Ordinal), happened.At)).ToList();
            var streams = told.Select(one => one.Stream).Distinct().ToList();
            var rows = (await acts.Shown(db).AsNoTracking().Where(act => streams.Contains(act.Stream)).ToListAsync()).ToDictionary(act => (act.Stream, act.Act));
            // What a sheet takes back it names by its row.
            var lines = (await db.SheetLines.AsNoTracking().Where(line => streams.Contains(line.Leaf) && line.Act != null).ToListAsync()).ToDictionary(line => (line.Leaf, line.Row), line => line.Act!.Value);
            found.AddRange(told.Select(one => (Row: rows.GetValueOrDefault((one.Stream, one.Told.Act ?? lines.GetValueOrDefault((one.Stream, one.Told.Row)))), one.Withdrawn, one.At))
                .Where(one => one.Row is not null).Select(one => new LateAct(one.Row!, one.Withdrawn, one.At)));
        }

        return [.. found.Take(MostActs)];
    }

    private static bool IsOfAct(string name) => name is "life-project.act-recorded.v1" or "life-project.act-withdrawn.v1" or "round.act-recorded.v1" or "round.act-withdrawn.v1" or "sheet-leaf.line-taken.v1" or "sheet-leaf.row-withdrawn.v1";

    private static (Guid? Act, int Row) ToldIn(string data)
    {
        using var json = JsonDocument.Parse(data);
        return json.RootElement.TryGetProperty("act", out var act)
            ? (act.ValueKind is JsonValueKind.String ? act.GetGuid() : act.GetProperty("value").GetGuid(), 0)
            : (null, json.RootElement.GetProperty("row").GetInt32());
    }
}
