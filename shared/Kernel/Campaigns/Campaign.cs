using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>A campaign: what a rule needs to know of it. Which acts are its own is no part of it; that follows from its days, zone and programmes.</summary>
public abstract record Campaign
{
    private Campaign() { }

    public static Campaign Initial { get; } = new NotPlanned();

    /// <summary>The cell as it is configured now, put beside the state before a command decides: its acts, and the alert that holds.</summary>
    public CellProfile Cell { get; init; } = CellProfile.None;

    public sealed record NotPlanned : Campaign;

    public sealed record Planned(CampaignFile Its) : Campaign;

    public sealed record UnderWay(CampaignFile Its, CampaignOpened Opened) : Campaign;

    public sealed record Closed(CampaignFile Its, CampaignOpened Opened, DateOnly On) : Campaign;

    public sealed record Cancelled(CampaignFile Its, string? Why) : Campaign;

    /// <summary>Its plan, stock and calls; null before it is planned.</summary>
    public CampaignFile? File => this switch
    {
        Planned one => one.Its,
        UnderWay one => one.Its,
        Closed one => one.Its,
        Cancelled one => one.Its,
        _ => null,
    };

    /// <summary>How it was opened; null before.</summary>
    public CampaignOpened? Opening => (this as UnderWay)?.Opened ?? (this as Closed)?.Opened;

    /// <summary>The campaign without what the asker may not know of: the programmes of other teams, and what is aimed at there.</summary>
    public Campaign SeenBy(Asker asker) => this switch
    {
        Planned one => one with { Its = one.Its.SeenBy(asker, Cell.Book) },
        UnderWay one => one with { Its = one.Its.SeenBy(asker, Cell.Book) },
        Closed one => one with { Its = one.Its.SeenBy(asker, Cell.Book) },
        Cancelled one => one with { Its = one.Its.SeenBy(asker, Cell.Book) },
        _ => this,
    };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Campaign Evolve(Campaign campaign, CampaignEvent happened, Stamp stamp) => After(campaign, happened) with { Cell = campaign.Cell };

    private static Campaign After(Campaign campaign, CampaignEvent happened) => (campaign, happened) switch
    {
        (NotPlanned, CampaignPlanned { Plan: { } plan }) => new Planned(new CampaignFile(plan.Whole(), plan.Whole())),
        (Planned planned, CampaignOpened e) => new UnderWay(planned.Its, e),
        (Planned planned, CampaignCancelled e) => new Cancelled(planned.Its, e.Why),
        (UnderWay going, CampaignClosed e) => new Closed(going.Its, going.Opened, e.On),
        (Planned planned, _) => planned with { Its = planned.Its.After(happened) },
        (UnderWay going, _) => going with { Its = going.Its.After(happened) },
        // After the end things come back, and nothing else changes.
        (Closed closed, StockMoved) => closed with { Its = closed.Its.After(happened) },

        // Never throw here: one odd event must not make a campaign unreadable.
        _ => campaign,
    };
}

/// <summary>What is written down of a campaign while it goes on.</summary>
/// <param name="First">As it was planned at first: a form that was sent twice is known by it.</param>
/// <param name="Plan">As it is planned now.</param>
public sealed record CampaignFile(CampaignPlan First, CampaignPlan Plan)
{
    public Stock Stock { get; init; } = Stock.Unmoved;

    /// <summary>What each one who was rung up said last.</summary>
    public ImmutableDictionary<WorkerId, CallAnswer> Calls { get; init; } = ImmutableDictionary<WorkerId, CallAnswer>.Empty;

    /// <summary>What is in the store now.</summary>
    public int Balance(KitItem item) => Balance(item, Plan);

    /// <summary>The same, were it planned so.</summary>
    internal int Balance(KitItem item, CampaignPlan plan) => plan.StockOf(item) + Stock.Of(item).Received - Stock.Of(item).Issued + Stock.Of(item).Returned;

    /// <summary>Whatever ever was in the store, with what is there now.</summary>
    public IEnumerable<(KitItem Item, int Ready, StockLine Moved, int Balance)> Store => Plan.Stock.Select(one => one.Item).Concat(Stock.Lines.Keys).Distinct().Order()
        .Select(item => (item, Plan.StockOf(item), Stock.Of(item), Balance(item)));

    internal CampaignFile SeenBy(Asker asker, Pathways.ProgrammeBook book) => this with { First = First.SeenBy(asker, book), Plan = Plan.SeenBy(asker, book) };

    internal CampaignFile After(CampaignEvent happened) => happened switch
    {
        CampaignChanged { Plan: { } plan } => this with { Plan = plan.Whole() },
        StockMoved e => this with { Stock = Stock.After(e) },
        CallAnswered e => this with { Calls = Calls.SetItem(e.Worker, e.Answer) },
        _ => this,
    };
}
