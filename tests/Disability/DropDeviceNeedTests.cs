using SocialWatch.Disability.Devices;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class DropDeviceNeedTests
{
    [Fact]
    public void Nobody_waits_for_it_any_more() => Assert.Equal(["not-assessed"], Met.Do(Wants, Drops).Words());

    [Fact]
    public void Only_what_waits_can_be_dropped()
    {
        Assert.Equal(new NoSuchDeviceNeed(), Met.Refusal(Drops));
        Assert.Equal(new NoSuchDeviceNeed(), Met.Do(Wants).On(20).Do(Gets).Refusal(Drops));
        Assert.Equal(new NoSuchDeviceNeed(), Met.Do(Wants, Drops).Refusal(Drops with { Why = "Another reason" }));
    }

    [Fact]
    public void It_may_be_needed_again_the_same_day() => Assert.Contains("device-waits", Met.Do(Wants, Drops, Wants).Words());
}
