namespace SocialWatch.Tests.Browser;

/// <summary>A clock that tests push forward: follow-up visits are due after seven, thirty and ninety days.</summary>
internal sealed class MovableClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Forward(TimeSpan time) => _ahead += time;
}
