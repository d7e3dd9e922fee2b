namespace SocialWatch.Kernel.Campaigns;

/// <summary>One campaign: rounds, places and stock for some days.</summary>
public readonly record struct CampaignId(Guid Value)
{
    public static CampaignId New() => new(Guid.CreateVersion7());
}

/// <summary>Something that came into a campaign's stock or left it, once.</summary>
public readonly record struct StockMoveId(Guid Value)
{
    public static StockMoveId New() => new(Guid.CreateVersion7());
}
