namespace SocialWatch.Host.Demo;

/// <summary>While a scripted step runs it is the step's moment; otherwise now. Each flow of calls has its own, so many scripts run side by side.</summary>
internal sealed class ScriptedClock : TimeProvider
{
    private readonly AsyncLocal<DateTimeOffset?> _at = new();

    public void Set(DateTimeOffset at) => _at.Value = at;

    public override DateTimeOffset GetUtcNow() => _at.Value?.ToUniversalTime() ?? base.GetUtcNow();
}
