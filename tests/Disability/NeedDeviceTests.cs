using SocialWatch.Disability.Devices;
using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

public sealed class NeedDeviceTests
{
    [Theory]
    [InlineData(0, Weight.Attention)]
    [InlineData(90, Weight.Attention)]
    [InlineData(91, Weight.Danger)]
    public void The_waiting_is_counted_from_the_need(int day, Weight weight) => Assert.Contains(
        AtAGlance.Of(Met.Do(Wants).File, ProgrammeStory.Beginning.AddDays(day)),
        fact => fact.Words == "disability.facts.device-waits" && fact.Weight == weight && fact.With.Contains(("Days", day)));

    [Fact]
    public void One_of_a_kind_waits_at_a_time_and_another_kind_beside_it()
    {
        Assert.Equal(new DeviceWaits(Day(0)), Met.Do(Wants).Refusal(Wants with { Note = null }));
        Assert.Null(Met.Do(Wants).Refusal(Wants with { Kind = DeviceKinds.Glasses }));
    }

    [Fact]
    public void Another_one_is_needed_after_the_first_was_delivered()
    {
        var delivered = Met.Do(Wants).On(20).Do(Gets).On(400);

        Assert.Null(delivered.Refusal(Wants with { On = Day(400) }));
        Assert.Equal(new DeviceDeliveredSince(Day(20)), delivered.Refusal(Wants with { On = Day(10) }));
    }

    [Fact]
    public void Not_tomorrow_not_before_birth()
    {
        Assert.Equal(new InTheFuture(), Met.Refusal(Wants with { On = Day(1) }));
        Assert.Equal(new BeforeBirth(), ProgrammeStory.Of(DisabilityProgramme.Rules, bornOn: Day(-10)).Refusal(Wants with { On = Day(-11) }));
    }
}
