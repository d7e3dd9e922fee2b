using SocialWatch.Disability.Devices;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class FollowUpDeviceTests
{
    private static readonly ProgrammeStory Delivered = Met.Do(Wants).On(20).Do(Gets).On(40);

    [Theory]
    [InlineData("fits", "device-serves")]
    [InlineData("needs-change", "device-does-not-serve")]
    [InlineData("not-used", "device-does-not-serve")]
    public void Whether_it_serves_is_read_at_a_glance(string fit, string words) => Assert.Contains(words, Delivered.Do(Serves with { Fit = fit }).Words());

    [Fact]
    public void The_last_look_counts()
    {
        var again = Delivered.Do(Serves).On(80).Do(Serves with { Act = ProgrammeStory.Numbered(631), On = Day(80), Fit = "not-used" });

        Assert.Contains("device-does-not-serve", again.Words());
        Assert.Contains("device-serves", again.Do(new WithdrawAct(ProgrammeStory.Numbered(631), "Another chair")).Words());
    }

    [Fact]
    public void Only_what_was_delivered_is_followed_up_and_not_before()
    {
        Assert.Equal(new NoSuchDevice(), Met.Do(Wants).On(40).Refusal(Serves));
        Assert.Equal(new BeforeDelivery(Day(20)), Delivered.Refusal(Serves with { On = Day(19) }));
        Assert.Equal(new InTheFuture(), Delivered.Refusal(Serves with { On = Day(41) }));
        Assert.Equal(new ActRecordedDifferently(), Delivered.Do(Serves).Refusal(Serves with { Fit = "not-used" }));
    }

    [Fact]
    public void The_form_begins_with_the_device_nobody_looked_at()
    {
        var form = OwnForms.All.Single(form => form.Command == typeof(FollowUpDevice));

        Assert.False(form.IsOffered(Met.Open, Met.File.Own));
        Assert.Contains(("Kind", (object?)DeviceKinds.Wheelchair), form.Begins(Delivered.Open, Delivered.File.Own));
    }
}
