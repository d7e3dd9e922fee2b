namespace SocialWatch.Tests.Browser;

/// <summary>
/// A clock that tests push forward: follow-up visits are due after seven, thirty and ninety days. Whoever looks at
/// something again and again has looked in that time, so those timers ring at once.
/// </summary>
internal sealed class MovableClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<(ITimer Timer, TimeSpan Period)> _rounds = [];
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (period > TimeSpan.Zero)
        {
            lock (_lock)
            {
                _rounds.Add((timer, period));
            }
        }

        return timer;
    }

    public void BackToToday() => _ahead = TimeSpan.Zero;

    public void Forward(TimeSpan time)
    {
        _ahead += time;
        lock (_lock)
        {
            // A timer that was given up says so, and is forgotten.
            _rounds.RemoveAll(round => round.Period <= time && !round.Timer.Change(TimeSpan.Zero, round.Period));
        }
    }
}
