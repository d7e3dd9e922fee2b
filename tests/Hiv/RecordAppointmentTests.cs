using SocialWatch.Hiv.Appointments;
using static SocialWatch.Tests.Hiv.InTreatment;

namespace SocialWatch.Tests.Hiv;

public sealed class RecordAppointmentTests
{
    [Fact]
    public void Kept_is_counted_and_missed_is_remembered()
    {
        Assert.True(Somebody.Do(Kept).Open.HasAccepted(Acts.AppointmentKept));
        Assert.Empty(Somebody.Do(Missed).Open.Acts);
        Assert.Equal(["not-asked", "missed"], Somebody.Do(Missed).Words());
    }

    [Fact]
    public void The_next_one_is_known_until_it_has_passed_without_an_answer()
    {
        var kept = Somebody.Do(Kept);

        Assert.Equal(["not-asked", "next"], kept.On(30).Words());
        Assert.Equal(["not-asked", "next-unanswered"], kept.On(31).Words());
        Assert.Equal(["not-asked"], kept.On(31).Do(Kept with { Act = ProgrammeStory.Numbered(621), On = Day(30), NextOn = null }).Words());
    }

    [Fact]
    public void Missed_may_turn_out_to_have_been_kept_but_not_the_other_way_round()
    {
        var other = ProgrammeStory.Numbered(621);

        Assert.Equal(AppointmentEnd.Kept, Somebody.Do(Missed).Do(Kept with { Act = other }).Facts<HivFacts>().Appointments[Day(0)].HowItWent);
        Assert.Equal(new AppointmentKeptThatDay(Day(0)), Somebody.Do(Kept).Refusal(Missed with { Act = other }));
        Assert.Equal(new AppointmentMissedThatDay(Day(0)), Somebody.Do(Missed).Refusal(Missed with { Act = other }));
    }

    [Fact]
    public void Otherwise_under_the_same_act_is_refused()
    {
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Kept).Refusal(Kept with { Note = null }));
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Kept).Refusal(Kept with { On = Day(-1) }));
        Assert.Equal(new ActRecordedDifferently(), Somebody.Do(Missed).Refusal(Missed with { On = Day(-1) }));
    }

    [Fact]
    public void The_next_one_comes_after_and_within_a_year()
    {
        Assert.Equal(new NextAppointmentNotAfter(Day(0), 366), Somebody.Refusal(Kept with { NextOn = Day(0) }));
        Assert.Equal(new NextAppointmentNotAfter(Day(0), 366), Somebody.Refusal(Kept with { NextOn = Day(367) }));
        Assert.Null(Somebody.Refusal(Kept with { NextOn = Day(366) }));
        Assert.Equal(new InTheFuture(), Somebody.Refusal(Kept with { On = Day(1) }));
    }

    [Fact]
    public void Withdrawn_nothing_is_known_of_that_day() =>
        Assert.Empty(Somebody.Do(Kept).Do(new WithdrawAct(Kept.Act, "Another person")).Facts<HivFacts>().Appointments);
}
