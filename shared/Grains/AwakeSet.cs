namespace SocialWatch.Grains;

/// <summary>
/// What is awake, the longest unused last. Something in use never falls asleep; beyond the limit, or idle for too long,
/// the rest does.
/// </summary>
internal sealed class AwakeSet<T> : IDisposable
    where T : class, IDisposable
{
    private readonly Dictionary<Guid, LinkedListNode<Entry>> _byId = [];
    private readonly LinkedList<Entry> _byUse = new();
    private readonly SleepOptions _sleep;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();

    public AwakeSet(SleepOptions sleep, TimeProvider clock)
    {
        (_sleep, _clock) = (sleep, clock);
        _timer = clock.CreateTimer(_ => PutIdleToSleep(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byId.Count;
            }
        }
    }

    public Used Use(Guid id, Func<T> wake)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(id, out var node))
            {
                _byUse.Remove(node);
            }
            else
            {
                _byId[id] = node = new LinkedListNode<Entry>(new Entry(id, wake()));
            }

            _byUse.AddFirst(node);
            node.Value.Users++;
            node.Value.LastUsed = _clock.GetTimestamp();
            PutToSleep(entry => _byId.Count > _sleep.MostAwake && entry.Users == 0);
            return new Used(this, node.Value);
        }
    }

    /// <summary>The next use of this id wakes a new one. Those who hold the old one finish with it.</summary>
    public void Forget(Guid id, T value)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(id, out var node) && ReferenceEquals(node.Value.Value, value))
            {
                _byId.Remove(id);
                _byUse.Remove(node);
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void PutIdleToSleep()
    {
        lock (_lock)
        {
            PutToSleep(entry => entry.Users == 0 && _clock.GetElapsedTime(entry.LastUsed) > _sleep.IdleFor);
        }
    }

    private void PutToSleep(Func<Entry, bool> may)
    {
        // Those in use at the end of the row are few: they were asked long ago and still work.
        for (var node = _byUse.Last; node is not null;)
        {
            var (candidate, before) = (node, node.Previous);
            if (candidate.Value.Users == 0 && !may(candidate.Value))
            {
                return;
            }

            if (candidate.Value.Users == 0)
            {
                _byUse.Remove(candidate);
                _byId.Remove(candidate.Value.Id);
                candidate.Value.Value.Dispose();
            }

            node = before;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_lock)
        {
            entry.Users--;
        }
    }

    internal sealed class Entry(Guid id, T value)
    {
        public Guid Id { get; } = id;

        public T Value { get; } = value;

        public int Users { get; set; }

        public long LastUsed { get; set; }
    }

    /// <summary>Keeps what it holds awake until it is disposed.</summary>
    internal readonly struct Used(AwakeSet<T> set, Entry entry) : IDisposable
    {
        public T Value => entry.Value;

        public void Dispose() => set.Leave(entry);
    }
}
