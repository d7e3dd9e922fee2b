using System.Collections.Concurrent;
using SocialWatch.Access.Passwords;

namespace SocialWatch.Access.Sessions;

/// <summary>Makes a name nobody has pause after as many tries as a real one, or the pause would tell which names are real.</summary>
internal sealed class UnknownNames(TimeProvider clock)
{
    // Enough for a real office's slips; a flood empties the memory instead of filling it.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Tries> _tries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts one more try; true when this name has to wait.</summary>
    public bool MustWaitAfterTrying(string name)
    {
        if (_tries.Count >= Most)
        {
            _tries.Clear();
        }

        var now = clock.GetUtcNow();
        return _tries.AddOrUpdate(name, _ => new Tries(1, null), (_, tries) => tries.OneMore(now)).Until > now;
    }

    private sealed record Tries(int Count, DateTimeOffset? Until)
    {
        public Tries OneMore(DateTimeOffset now) => this switch
        {
            { Until: { } until } when until > now => this,
            { Until: not null } => new Tries(1, null),
            { Count: >= PasswordRules.TriesBeforePause - 1 } => new Tries(PasswordRules.TriesBeforePause, now + PasswordRules.Pause),
            _ => this with { Count = Count + 1 },
        };
    }
}
