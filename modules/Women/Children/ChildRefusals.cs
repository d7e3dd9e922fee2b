using SocialWatch.Kernel;

namespace SocialWatch.Women.Children;

internal sealed record NoSuchChildWithHer : Refusal
{
    public override string SuppliedBy => "welcome-child";
}

internal sealed record ChildHasGone(DateOnly On) : Refusal;

internal sealed record ChildIsHere(DateOnly Since) : Refusal;

internal sealed record BeforeChildMoved(DateOnly On) : Refusal;
