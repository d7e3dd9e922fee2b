using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Outcomes.Acts;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>What is counted: a cell, a period beside the one before it, one programme or all.</summary>
internal sealed record Scope(CellId Cell, Period Now, string? Programme)
{
    /// <summary>Only what belongs to this campaign. Its days are <see cref="Now"/>.</summary>
    public CampaignRow? Campaign { get; init; }

    /// <summary>The programmes of the campaign; none: all.</summary>
    public IReadOnlyList<string> CampaignProgrammes => $"{Campaign?.Programmes} {Campaign?.SecretProgrammes}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The communes of the campaign; none: the whole cell.</summary>
    public IReadOnlyList<string> Zone => Campaign?.Communes ?? [];

    /// <summary>The acts of the period as the ledger shows them; a number narrows this further and leads there.</summary>
    public ActFilter Ledger => new(Cell) { From = Now.From, To = Now.To, Programme = Programme, Campaign = Campaign };

    /// <summary>Those that were accepted, in this period and in the one before.</summary>
    public ActFilter AcceptedLedger => Ledger with { Answer = ActAnswer.Accepted };

    public ActFilter AcceptedLedgerBefore => AcceptedLedger with { From = Now.Before.From, To = Now.Before.To };

    /// <summary>Acts of both periods that stand.</summary>
    public IQueryable<ActRow> Acts(JournalDb db) => (Ledger with { From = Now.Before.From }).Standing(db);

    /// <summary>Those of them that were accepted.</summary>
    public IQueryable<ActRow> Accepted(JournalDb db) => Acts(db).Counted();

    /// <summary>Openings and reopenings of life projects of the cell, and of the programme.</summary>
    public IQueryable<CycleRow> Cycles(JournalDb db) => Of(db.Cycles.Where(cycle => cycle.Cell == Cell.Value));

    /// <summary>Stays of the cell, and of the programme, by the evening they began.</summary>
    public IQueryable<StayRow> Stays(JournalDb db) => Of(db.Stays.Where(stay => stay.Cell == Cell.Value && !stay.Withdrawn));

    /// <summary>Those of the programme, or of the campaign's programmes.</summary>
    public IQueryable<TRow> Of<TRow>(IQueryable<TRow> rows)
        where TRow : class, IOfProgramme
    {
        var programmes = CampaignProgrammes.ToList();
        rows = Programme is { } programme ? rows.Where(row => row.Programme == programme) : rows;
        return programmes.Count > 0 ? rows.Where(row => programmes.Contains(row.Programme)) : rows;
    }
}

/// <summary>A number of the period, and of the one before.</summary>
internal readonly record struct Pair(int Now, int Before)
{
    public static Pair Of<T>(IEnumerable<T> rows, Func<T, bool> isNow, Func<T, int> number) =>
        rows.Aggregate(default(Pair), (sum, row) => isNow(row) ? sum with { Now = sum.Now + number(row) } : sum with { Before = sum.Before + number(row) });
}
