using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SocialWatch.Grains;

/// <summary>
/// Looks for what is due, and looks again after a pause, or as soon as it heard of something. What is due stands in rows, so
/// nothing is lost while the program is off, and looking twice is harmless.
/// </summary>
internal abstract class Watch(TimeProvider clock, ILogger log, TimeSpan pause) : BackgroundService
{
    private readonly SemaphoreSlim _heard = new(0);

    protected TimeProvider Clock { get; } = clock;

    public override void Dispose()
    {
        _heard.Dispose();
        base.Dispose();
    }

    protected abstract Task Look(CancellationToken stop);

    /// <summary>Something was heard that may be of use: it looks at once.</summary>
    protected void Wake()
    {
        if (_heard.CurrentCount == 0)
        {
            _heard.Release();
        }
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; a call that took too long says that it was cancelled, too.
                log.LogWarning(failure, "What is due could not be looked at; trying again in {Pause}", pause);
            }

            await HeardOrPause(stoppingToken);
        }
    }

    private async Task HeardOrPause(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(_heard.WaitAsync(either.Token), Task.Delay(pause, Clock, either.Token));
        await either.CancelAsync();
    }
}
