using System.Diagnostics;
using System.Threading.Channels;

namespace SocialWatch.Journal;

/// <summary>
/// Requests that arrive together share one commit. A request is answered only after the commit that holds it; one that
/// fails is tried alone, so that it fails alone.
/// </summary>
internal sealed class GroupCommit<TRequest, TResult> : IAsyncDisposable
    where TRequest : class
{
    // Less than a commit takes anywhere.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1);

    private readonly Channel<Waiting> _queue = Channel.CreateUnbounded<Waiting>();
    private readonly Func<IReadOnlyList<TRequest>, IReadOnlyList<TResult>> _commit;
    private readonly int _largest;
    private readonly Task _loop;

    /// <param name="commit">Writes all requests in one transaction and returns their results, or throws with nothing written.</param>
    public GroupCommit(Func<IReadOnlyList<TRequest>, IReadOnlyList<TResult>> commit, int largest)
    {
        (_commit, _largest) = (commit, largest);
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Requests that wait for a commit now.</summary>
    public int Backlog => _queue.Reader.Count;

    public Task<TResult> Ask(TRequest request)
    {
        // The continuation must not run on the writing thread: it would hold up everybody's commit.
        var waiting = new Waiting(request, new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously));
        return _queue.Writer.TryWrite(waiting) ? waiting.Done.Task : throw new ObjectDisposedException(nameof(GroupCommit<,>));
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private void Run()
    {
        var batch = new List<Waiting>(_largest);

        var together = 1;

        while (WaitForMore())
        {
            WaitForThoseJustAnswered(together);
            while (batch.Count < _largest && _queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
            }

            together = batch.Count;
            Commit(batch);
            batch.Clear();
        }
    }

    /// <summary>
    /// Those who were answered by the last commit are about to ask again. A moment's patience makes one commit of what
    /// would be two; whoever is alone waits for nobody.
    /// </summary>
    private void WaitForThoseJustAnswered(int together)
    {
        var began = Stopwatch.GetTimestamp();
        while (_queue.Reader.Count < together / 2 && Stopwatch.GetElapsedTime(began) < Patience)
        {
            Thread.Sleep(0);
        }
    }

#pragma warning disable RS0030, MA0042 // A thread of its own may wait: both drivers commit synchronously anyway.
    private bool WaitForMore() => _queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();
#pragma warning restore RS0030, MA0042

    private void Commit(List<Waiting> batch)
    {
        IReadOnlyList<TResult> results;

        try
        {
            results = _commit([.. batch.Select(waiting => waiting.Request)]);
        }
        catch (Exception failed) when (batch.Count > 1 && JournalUnavailable.IsAway(failed))
        {
            // Each alone would wait for its own time-out, one after another.
            foreach (var waiting in batch)
            {
                waiting.Done.SetException(new JournalUnavailable("The journal cannot be written now. Nothing was acknowledged.", failed));
            }

            return;
        }
        catch (Exception) when (batch.Count > 1)
        {
            foreach (var alone in batch)
            {
                Commit([alone]);
            }

            return;
        }
        catch (Exception failed)
        {
            batch[0].Done.SetException(failed);
            return;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Done.SetResult(results[i]);
        }
    }

    private sealed record Waiting(TRequest Request, TaskCompletionSource<TResult> Done);
}
