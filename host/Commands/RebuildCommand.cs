using System.CommandLine;
using System.Diagnostics;
using SocialWatch.Journal;

namespace SocialWatch.Host.Commands;

internal sealed class RebuildCommand() : HouseCommand("rebuild", "Makes every read model again from the events. All of it or nothing: stopped half-way, the old ones stand.")
{
    protected override async Task<int> Run(ParseResult line, CancellationToken stop)
    {
        await using var house = House(line);
        await house.GetRequiredService<StorageStart>().Check();
        var watch = Stopwatch.StartNew();
        var result = await WithBar("Read models from events", tell => house.GetRequiredService<Rebuild>().Run(new Told<RebuildProgress>(now => tell(now.Done, now.Total)), stop));
        Console.WriteLine($"{result.Done:N0} events folded in {watch.Elapsed.TotalSeconds:N1} s.");
        return 0;
    }
}

/// <summary>Tells at once, on the thread that works; Progress&lt;T&gt; would tell later and out of order.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
