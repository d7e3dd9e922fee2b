using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A centre was named for a place that must stay hidden.</summary>
public sealed record HiddenPlace : Refusal;

/// <summary>The calendar day of a night that began the evening before, and is not over.</summary>
public sealed record NightGoesOn(DateOnly Evening) : Refusal;

public sealed record NoSuchStayKind : Refusal;

public sealed record StayIsOpen(DateOnly EnteredOn) : Refusal
{
    public override string SuppliedBy => StayPanels.Leave;
}

public sealed record EarlierStayLasted(DateOnly LeftOn) : Refusal;

public sealed record NoSuchStay : Refusal
{
    public override string SuppliedBy => StayPanels.Enter;
}

public sealed record NoStayThatNight(DateOnly Night) : Refusal
{
    public override string SuppliedBy => StayPanels.Enter;
}

public sealed record NightAlreadyCounted(DateOnly Night) : Refusal;

public sealed record NightsNotCounted : Refusal;

public sealed record StayLeftDifferently(DateOnly LeftOn) : Refusal;

public sealed record BeforeEntering(DateOnly EnteredOn) : Refusal;

public sealed record AfterLeaving(DateOnly LeftOn) : Refusal;

public sealed record NightCountedSince(DateOnly Night) : Refusal;

public sealed record StepDoneSince(DateOnly DoneOn) : Refusal;

public sealed record WhereToIsMissing : Refusal;

public sealed record NoSuchProtocolStep : Refusal;

public sealed record StepDoneThatDay(DateOnly DoneOn) : Refusal;
