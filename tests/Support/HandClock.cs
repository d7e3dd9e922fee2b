namespace SocialWatch.Tests.Support;

/// <summary>A clock set by hand. Timers run on the machine's time: a test that sets the clock back must not stop them.</summary>
public sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Set(DateTimeOffset now) => _now = now;
}
