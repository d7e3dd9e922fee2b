using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>Something that happened to a campaign.</summary>
public abstract record CampaignEvent;

/// <summary>What somebody on the call list said.</summary>
public enum CallAnswer
{
    Comes,
    Cannot,
    NoAnswer,
}

[EventName("campaign.planned.v1")]
public sealed record CampaignPlanned(CampaignPlan Plan) : CampaignEvent;

/// <summary>It is planned otherwise from now on. What was moved in its stock and who was reached stays.</summary>
[EventName("campaign.changed.v1")]
public sealed record CampaignChanged(CampaignPlan Plan) : CampaignEvent;

/// <param name="On">The operational day.</param>
/// <param name="Because">The cold alert at which the program opened it; null when somebody did.</param>
[EventName("campaign.opened.v1")]
public sealed record CampaignOpened(DateOnly On, AlertLevel? Because) : CampaignEvent;

/// <param name="On">The operational day: the last one that may count.</param>
[EventName("campaign.closed.v1")]
public sealed record CampaignClosed(DateOnly On) : CampaignEvent;

[EventName("campaign.cancelled.v1")]
public sealed record CampaignCancelled([property: Sealed] string? Why) : CampaignEvent;

[EventName("campaign.stock-moved.v1")]
public sealed record StockMoved(StockMoveId Move, StockMovement Movement, KitItem Item, int Count, RoundId? Round) : CampaignEvent;

[EventName("campaign.call-answered.v1")]
public sealed record CallAnswered(WorkerId Worker, CallAnswer Answer) : CampaignEvent;
