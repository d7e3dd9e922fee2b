using SocialWatch.Kernel;

namespace SocialWatch.Homeless.Shelter;

internal sealed record AlreadyInShelter(DateOnly EnteredOn) : Refusal
{
    public override string SuppliedBy => Panels.LeaveShelter;
}

internal sealed record EarlierStayLasted(DateOnly LeftOn) : Refusal;

internal sealed record NoSuchStay : Refusal
{
    public override string SuppliedBy => Panels.EnterShelter;
}

internal sealed record NoStayThatNight(DateOnly Night) : Refusal
{
    public override string SuppliedBy => Panels.EnterShelter;
}

internal sealed record NightAlreadyCounted(DateOnly Night) : Refusal;

internal sealed record StayLeftDifferently(DateOnly LeftOn) : Refusal;

internal sealed record LeftBeforeEntering(DateOnly EnteredOn) : Refusal;

internal sealed record NightCountedSince(DateOnly Night) : Refusal;

internal sealed record WhereToIsMissing : Refusal;
