namespace SocialWatch.Tests.Grains;

/// <summary>A clock that goes on when it is told to, and rings its timers on the way.</summary>
internal sealed class FakeClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];

    // A Thursday in November, ten in the morning.
    private DateTimeOffset _now = new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        lock (_lock)
        {
            _alarms.Add(alarm);
        }

        return alarm;
    }

    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (Next(until) is { } alarm)
        {
            alarm.Ring();
        }

        lock (_lock)
        {
            _now = until;
        }
    }

    private Alarm? Next(DateTimeOffset until)
    {
        lock (_lock)
        {
            var next = _alarms.Where(alarm => alarm.At <= until).MinBy(alarm => alarm.At);
            _now = next?.At > _now ? next.At.Value : _now;
            next?.Again();
            return next;
        }
    }

    private sealed class Alarm(FakeClock clock, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? At { get; private set; }

        public Action Ring => ring;

        public void Again() => At = _period > TimeSpan.Zero ? At + _period : null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                _period = period;
                At = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                At = null;
                clock._alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
