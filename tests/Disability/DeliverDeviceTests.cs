using SocialWatch.Disability.Devices;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class DeliverDeviceTests
{
    private static readonly ProgrammeStory Waits = Met.Do(Wants).On(20);

    [Theory]
    [InlineData(20, "device-delivered")]
    [InlineData(50, "device-delivered")]
    [InlineData(51, "device-not-followed")]
    public void Delivered_it_is_counted_and_asks_to_be_looked_at(int day, string words)
    {
        Assert.True(Waits.Do(Gets).Open.HasAccepted(Acts.DeviceDelivered));
        Assert.Contains(words, Waits.Do(Gets).On(day).Words());
    }

    [Fact]
    public void The_need_comes_first_so_that_the_waiting_is_known()
    {
        Assert.Equal(new NoSuchDeviceNeed(), Met.On(20).Refusal(Gets));
        Assert.Equal(new NoSuchDeviceNeed(), Waits.Refusal(Gets with { Kind = DeviceKinds.Glasses }));
        Assert.Equal(new BeforeDeviceNeed(Day(0)), Waits.Refusal(Gets with { On = Day(-1) }));
        Assert.Equal("need-device", new NoSuchDeviceNeed().SuppliedBy);
    }

    [Fact]
    public void Otherwise_under_the_same_act_and_tomorrow_are_refused()
    {
        Assert.Equal(new ActRecordedDifferently(), Waits.Do(Gets).Refusal(Gets with { On = Day(19) }));
        Assert.Equal(new InTheFuture(), Waits.Refusal(Gets with { On = Day(21) }));
    }

    [Fact]
    public void Withdrawn_it_waits_again() => Assert.Contains("device-waits", Waits.Do(Gets).Do(new WithdrawAct(Gets.Act, "The wrong size, taken back")).Words());

    [Fact]
    public void Who_waits_longest_is_served_first_and_nobody_is_stuck()
    {
        var two = Waits.Do(Gets).On(30).Do(Wants with { On = Day(30) }).Do(new WithdrawAct(Gets.Act, "It was never delivered"));
        Assert.Equal(2, two.Facts<DisabilityFacts>().Devices.Count(device => device.IsWaiting));

        var one = two.Do(Gets with { Act = ProgrammeStory.Numbered(621), On = Day(30) });
        Assert.Equal(Day(30), Assert.Single(one.Facts<DisabilityFacts>().Devices, device => device.IsWaiting).Needed.On);
        Assert.Null(one.Refusal(Gets with { Act = ProgrammeStory.Numbered(622), On = Day(30) }));
    }

    [Fact]
    public void A_chair_stays_in_the_next_cycle() => Assert.Contains("device-delivered", Waits
        .Do(Gets, new CloseLifeProject(OutcomeKind.Left, Day(20), null)).On(30).Do(new ReopenLifeProject(Stages.Planning, "Back")).Words());
}
