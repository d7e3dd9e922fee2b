using Microsoft.Extensions.Logging;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Grains;

/// <summary>Puts a link of the trail over what was written in the last seconds. What is under no link yet could still be changed unseen.</summary>
internal sealed class SealingWatch(Sealing sealing, TimeProvider clock, ILogger<SealingWatch> log) : Watch(clock, log, TimeSpan.FromSeconds(10))
{
    protected override Task Look(CancellationToken stop) => sealing.SealAll(stop);
}
