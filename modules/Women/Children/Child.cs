using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Women.Children;

/// <summary>A child who came along with its mother.</summary>
/// <param name="LastMove">The last going or coming back; null when it never went.</param>
internal sealed record Child(ChildWelcomed Came, LifeProjectEvent? LastMove)
{
    public bool IsHere => LastMove is not ChildSeenOff;

    /// <summary>Since when it is where it is.</summary>
    public DateOnly Since => LastMove switch
    {
        ChildSeenOff gone => gone.On,
        ChildWelcomedBack back => back.On,
        _ => DateOnly.FromDateTime(Came.At.DateTime),
    };
}
