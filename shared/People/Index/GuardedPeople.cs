using System.Diagnostics.CodeAnalysis;

namespace SocialWatch.People.Index;

/// <summary>The people of a cell behind a lock: many read, one writes.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Lives as long as the process.")]
internal sealed class GuardedPeople
{
    // A record that changes leaves its former number behind; when these are as many as people, all are numbered anew.
    private const int LeastLeft = 1_000;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);

    public CellPeople People { get; private set; } = new();

    /// <summary>The build and a worker's command may bring events of one person at the same moment.</summary>
    public Lock Writing { get; } = new();

    public T Read<T>(Func<CellPeople, T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read(People);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>The same, with the words in order.</summary>
    public T ReadSorted<T>(Func<CellPeople, T> read)
    {
        while (true)
        {
            if (Read(people => people.IsSorted ? (Done: true, Answer: read(people)) : default) is { Done: true } done)
            {
                return done.Answer;
            }

            Write(people => people.Sort());
        }
    }

    public void Put(Indexed person) => Write(people =>
    {
        people.Put(person);
        if (people.Left > Math.Max(LeastLeft, people.Count))
        {
            People = Anew(people);
        }
    });

    private static CellPeople Anew(CellPeople people)
    {
        var anew = new CellPeople();
        foreach (var person in people.Everybody.OrderBy(person => person.RegisteredAt))
        {
            anew.Put(person);
        }

        return anew;
    }

    private void Write(Action<CellPeople> write)
    {
        _lock.EnterWriteLock();
        try
        {
            write(People);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
