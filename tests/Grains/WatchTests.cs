using Microsoft.Extensions.Logging.Abstractions;

namespace SocialWatch.Tests.Grains;

public class WatchTests
{
    [Fact]
    public async Task A_look_that_took_too_long_does_not_end_the_watch()
    {
        using var watch = new SlowOnce();
        await watch.StartAsync(TestContext.Current.CancellationToken);

        await watch.Again.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class SlowOnce() : Watch(TimeProvider.System, NullLogger.Instance, TimeSpan.FromMilliseconds(1))
    {
        private bool _looked;

        public TaskCompletionSource Again { get; } = new();

        protected override Task Look(CancellationToken stop)
        {
            if (_looked)
            {
                Again.TrySetResult();
                return Task.CompletedTask;
            }

            _looked = true;
            throw new TaskCanceledException("A call inside of it");
        }
    }
}
