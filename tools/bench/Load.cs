using System.Diagnostics;

namespace SocialWatch.Bench;

/// <summary>A bounded load: so many at once, so many in all.</summary>
internal static class Load
{
    /// <summary>Runs it three times and gives the best, with the times of each single one in milliseconds.</summary>
    public static async Task<Result> Best(int atOnce, int count, Func<int, Task> one)
    {
        Result best = new(0, []);
        for (var round = 0; round < 3; round++)
        {
            var result = await Once(atOnce, count, round * count, one);
            best = result.PerSecond > best.PerSecond ? result : best;
        }

        return best;
    }

    public static async Task<Result> Once(int atOnce, int count, int from, Func<int, Task> one)
    {
        var times = new double[count];
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                var began = Stopwatch.GetTimestamp();
                await one(from + i);
                times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        })));
        var perSecond = count / watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        return new Result(perSecond, times);
    }

    internal sealed record Result(double PerSecond, double[] Times)
    {
        public double P(double share) => Times.Length == 0 ? 0 : Times[(int)(share * (Times.Length - 1))];
    }
}
