using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

public sealed record CampaignNotPlanned : Refusal;

public sealed record CampaignPlannedDifferently : Refusal;

public sealed record CampaignNotUnderWay : Refusal
{
    public override string SuppliedBy => "open";
}

public sealed record CampaignAlreadyOpen : Refusal;

public sealed record CampaignIsClosed : Refusal;

public sealed record CampaignIsCancelled : Refusal;

public sealed record CampaignEndsBeforeItBegins : Refusal;

public sealed record CampaignTooLong(int Days) : Refusal;

/// <summary>Its days do not hold today.</summary>
public sealed record NotItsDays(DateOnly From, DateOnly To) : Refusal;

/// <summary>While it is under way, its days hold the one on which it was opened.</summary>
public sealed record OpenedOnAnotherDay(DateOnly On) : Refusal;

/// <summary>The same commune, act, thing, centre or colleague stands there twice.</summary>
public sealed record NamedTwice([property: WordKey("field")] string Field) : Refusal;

public sealed record TargetOutsideTheCampaign : Refusal;

/// <summary>Whoever may not know of its programmes could see nothing of such a campaign but that there is one.</summary>
public sealed record OnlySecretProgrammes : Refusal;

/// <summary>The alert that holds is not the one that opens it.</summary>
public sealed record NoSuchAlert : Refusal;

public sealed record StockMovedDifferently : Refusal;

public sealed record MoreThanInStock([property: WordKey("kit")] KitItem Item, int Left) : Refusal;

public sealed record MoreThanTheRoundHas([property: WordKey("kit")] KitItem Item, int Left) : Refusal;

/// <summary>More of it than would be left has gone out already.</summary>
public sealed record StockIsOut([property: WordKey("kit")] KitItem Item, int Least) : Refusal;

public sealed record NotOnTheCallList : Refusal;
