using SocialWatch.Hiv.Treatment;
using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

public sealed class StartTreatmentTests
{
    [Fact]
    public void It_is_counted_and_says_that_no_medicines_are_known_yet()
    {
        var started = Somebody.Do(Starts);

        Assert.True(started.Open.HasAccepted(Acts.TreatmentStart));
        Assert.Equal(["not-asked", "started-without-medicines"], started.Words());
    }

    [Fact]
    public void Begun_again_after_a_break() => Assert.Null(Somebody.Do(Starts).On(200).Refusal(Starts with { Act = ProgrammeStory.Numbered(601), On = Day(200) }));

    [Fact]
    public void Not_twice_a_day_and_not_otherwise_under_the_same_act()
    {
        Assert.Equal(new TreatmentStartedThatDay(Day(0)), Somebody.Do(Starts).Refusal(Starts with { Act = ProgrammeStory.Numbered(601) }));
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Starts).Refusal(Starts with { On = Day(-1) }));
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Thirty).Refusal(Starts with { Act = Thirty.Act }));
    }

    [Fact]
    public void Not_tomorrow() => Assert.Equal(new InTheFuture(), Somebody.Refusal(Starts with { On = Day(1) }));

    [Fact]
    public void Withdrawn_it_never_began() => Assert.Empty(Somebody.Do(Starts).Do(new WithdrawAct(Starts.Act, "Not yet")).Facts<HivFacts>().Starts);

    [Fact]
    public void The_start_is_a_reception_at_the_reference_centre_for_the_clock() =>
        Assert.Equal(ClockStatus.Met, Somebody.Enter(Stages.LinkToCare).Do(Starts).Open.Clocks["received"].Status);
}
