using System.Linq.Expressions;

namespace SocialWatch.Journal.ReadModels;

/// <summary>
/// Which acts are a campaign's. It follows from its days, zone and programmes, and nothing is stored with the act: so campaigns
/// may overlap, and each act stays one line of the ledger. Several campaigns together are one filter, never a sum of sums.
/// </summary>
public static class CampaignActs
{
    /// <summary>The acts of one campaign. An act whose commune nobody noted is in none that has a zone: <see cref="WithoutCommune"/>.</summary>
    public static IQueryable<ActRow> Of(this IQueryable<ActRow> acts, CampaignRow campaign) => acts.OfAny([campaign]);

    /// <summary>The acts that are of at least one of these campaigns, each once.</summary>
    public static IQueryable<ActRow> OfAny(this IQueryable<ActRow> acts, IEnumerable<CampaignRow> campaigns) => acts.Where(Any(campaigns.Select(Its)));

    /// <summary>Acts of its days and programmes that are not counted because nobody noted where they were done.</summary>
    public static IQueryable<ActRow> WithoutCommune(this IQueryable<ActRow> acts, CampaignRow campaign) =>
        campaign.Communes.Count == 0 ? acts.Where(_ => false) : acts.Of(campaign with { Zone = "" }).Where(act => act.Commune == null);

    /// <summary>Meetings of the campaign's days, zone and programmes in which nobody was named.</summary>
    public static IQueryable<EncounterRow> Of(this IQueryable<EncounterRow> encounters, CampaignRow campaign)
    {
        var (cell, (first, last), zone, programmes) = (campaign.Cell, DaysOf(campaign), campaign.Communes.ToList(), ProgrammesOf(campaign));
        return encounters.Where(met => met.Cell == cell && met.Day >= first && met.Day <= last
            && (zone.Count == 0 || (met.Commune != null && zone.Contains(met.Commune))) && (programmes.Count == 0 || programmes.Contains(met.Programme)));
    }

    /// <summary>Signals of its days and zone, each once: one that is followed as another is that other one.</summary>
    public static IQueryable<SignalRow> Of(this IQueryable<SignalRow> signals, CampaignRow campaign)
    {
        var (cell, (first, last), zone) = (campaign.Cell, DaysOf(campaign), campaign.Communes.ToList());
        return signals.Where(signal => signal.Cell == cell && signal.Day >= first && signal.Day <= last && signal.JoinedTo == null && (zone.Count == 0 || zone.Contains(signal.Commune)));
    }

    /// <summary>Stays of its programmes, whenever: nights are worked out from them. A stay has no commune.</summary>
    public static IQueryable<StayRow> Of(this IQueryable<StayRow> stays, CampaignRow campaign)
    {
        var (cell, programmes) = (campaign.Cell, ProgrammesOf(campaign));
        return stays.Where(stay => stay.Cell == cell && !stay.Withdrawn && (programmes.Count == 0 || programmes.Contains(stay.Programme)));
    }

    /// <summary>
    /// Rounds of its days whose zone meets its own, and of its programmes where one goes for a programme; those called off are none. Like an act whose commune
    /// nobody noted, one that says no zone is in no campaign that has one.
    /// </summary>
    public static IQueryable<RoundRow> Of(this IQueryable<RoundRow> rounds, CampaignRow campaign)
    {
        var (cell, (first, last), programmes) = (campaign.Cell, DaysOf(campaign), ProgrammesOf(campaign));
        var its = rounds.Where(round => round.Cell == cell && round.Day >= first && round.Day <= last && round.Status != RoundStatus.Cancelled
            && (programmes.Count == 0 || round.Programme == null || programmes.Contains(round.Programme)));
        return campaign.Communes.Count == 0 ? its : its.Where(Any(campaign.Communes.Select(GoesTo)));
    }

    /// <summary>Those that went out: what is loaded for a round that is still planned was not taken anywhere yet.</summary>
    public static IQueryable<RoundRow> Gone(this IQueryable<RoundRow> rounds) => rounds.Where(round => round.Status == RoundStatus.UnderWay || round.Status == RoundStatus.Closed);

    /// <summary>
    /// The days that count. One that waits for an alert begins on the day on which it is opened, and a closed one ends with the day
    /// on which it was closed; a cancelled one has none.
    /// </summary>
    public static (DateOnly First, DateOnly Last) DaysOf(CampaignRow campaign) => campaign switch
    {
        { Status: CampaignStatus.Cancelled } or { OpensAt: not null, OpenedOn: null } => (DateOnly.MaxValue, DateOnly.MinValue),
        _ => (
            campaign is { OpensAt: not null, OpenedOn: { } opened } && opened > campaign.From ? opened : campaign.From,
            campaign.ClosedOn < campaign.To ? campaign.ClosedOn.Value : campaign.To),
    };

    /// <summary>False for one that was called off, or that still waits for its alert: nothing is told of it.</summary>
    public static bool HasDays(this CampaignRow campaign) => DaysOf(campaign) is var (first, last) && first <= last;

    /// <summary>The campaign's zone and programmes on other days than its own, as the days before it that it is compared with. One without days stays so.</summary>
    public static CampaignRow On(this CampaignRow campaign, DateOnly first, DateOnly last) => campaign.HasDays()
        ? campaign with { From = first, To = last, Status = CampaignStatus.Closed, OpensAt = null, OpenedOn = null, ClosedOn = null }
        : campaign;

    private static List<string> ProgrammesOf(CampaignRow campaign) => [.. CampaignRow.Split(campaign.Programmes), .. CampaignRow.Split(campaign.SecretProgrammes)];

    private static Expression<Func<ActRow, bool>> Its(CampaignRow campaign)
    {
        var (cell, (first, last), zone, programmes) = (campaign.Cell, DaysOf(campaign), campaign.Communes.ToList(), ProgrammesOf(campaign));
        return (zone.Count, programmes.Count) switch
        {
            (0, 0) => act => act.Cell == cell && act.Day >= first && act.Day <= last,
            (0, _) => act => act.Cell == cell && act.Day >= first && act.Day <= last && programmes.Contains(act.Programme),
            (_, 0) => act => act.Cell == cell && act.Day >= first && act.Day <= last && act.Commune != null && zone.Contains(act.Commune),
            _ => act => act.Cell == cell && act.Day >= first && act.Day <= last && act.Commune != null && zone.Contains(act.Commune) && programmes.Contains(act.Programme),
        };
    }

    // The zone is a line for each commune: one that is part of another's name must not be taken for it.
    private static Expression<Func<RoundRow, bool>> GoesTo(string commune)
    {
        var line = $"\n{commune}\n";
        return round => ("\n" + round.Zone + "\n").Contains(line);
    }

    /// <summary>True where at least one is; one condition, so that nothing is twice.</summary>
    private static Expression<Func<T, bool>> Any<T>(IEnumerable<Expression<Func<T, bool>>> conditions)
    {
        var row = Expression.Parameter(typeof(T));
        var bodies = conditions.Select(one => new Instead(one.Parameters[0], row).Visit(one.Body)).ToList();
        return Expression.Lambda<Func<T, bool>>(bodies.Count == 0 ? Expression.Constant(false) : bodies.Aggregate(Expression.OrElse), row);
    }

    private sealed class Instead(ParameterExpression one, ParameterExpression other) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == one ? other : node;
    }
}
