using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

/// <summary>From nine in the evening to one at night is one day's work, whatever the calendar and the clock on the wall do in between.</summary>
public class OperationalDayTests
{
    [Theory]
    [InlineData("2026-11-25 21:00", "2026-11-26 01:00", 4)]
    [InlineData("2026-11-30 21:00", "2026-12-01 01:00", 4)] // end of a month
    [InlineData("2026-12-31 21:00", "2027-01-01 01:00", 4)] // end of a year
    [InlineData("2028-02-28 21:00", "2028-02-29 01:00", 4)] // a leap day
    [InlineData("2026-09-19 21:00", "2026-09-20 05:00", 9)] // Morocco goes back to GMT for good: two o'clock is one o'clock again
    [InlineData("2026-02-14 21:00", "2026-02-15 05:00", 9)] // Ramadan begins: three o'clock is two o'clock again
    [InlineData("2026-03-21 21:00", "2026-03-22 05:00", 7)] // Ramadan is over: two o'clock is three o'clock
    public async Task A_night_s_round_its_acts_and_its_encounters_are_of_one_day(string begins, string ends, double hours)
    {
        var (from, to) = (Wall(begins), Wall(ends));
        await using var night = await Night.Open(wall: DateTime.ParseExact(begins, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        var round = await night.Planned(night.Plan(from, to - from, night.Karima));
        await night.Do(round, new StartRound(from));
        var project = await night.World.Begin("Somebody");
        // A phone that stands on GMT all year sends the same moments.
        night.World.Clock.Set(to.AddHours(1));
        await night.Do(round, night.Meets(at: to.AddMinutes(-30).ToOffset(TimeSpan.FromHours(5))));
        await night.World.Do(project, new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 1, to.AddMinutes(-10).ToOffset(TimeSpan.Zero), TestWorld.Commune, null, round, null, null));
        await night.Do(round, new CloseRound(to, Why: null));

        await using var db = night.World.Database();
        var day = DateOnly.FromDateTime(from.DateTime);
        Assert.Equal(day, (await db.Rounds.SingleAsync()).Day);
        Assert.Equal([day, day], (await db.Acts.ToListAsync()).Select(act => act.Day));
        Assert.Equal(day, (await db.Encounters.SingleAsync()).Day);
        Assert.Equal(hours, (to - from).TotalHours);
    }

    [Fact]
    public async Task An_act_after_the_morning_call_is_of_the_new_day_and_so_is_a_signal()
    {
        await using var night = await Night.Open(wall: new DateTime(2026, 12, 1, 5, 59, 0));
        await night.Raise();
        night.World.Clock.Set(night.Now.AddMinutes(1));
        await night.Raise(night.Call("Another place"));

        await using var db = night.World.Database();
        Assert.Equal([new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 1)], await db.Signals.OrderBy(signal => signal.RaisedAt).Select(signal => signal.Day).ToListAsync());
    }

    [Fact]
    public async Task A_round_over_the_morning_call_is_two_rounds()
    {
        await using var night = await Night.Open();

        Assert.Equal(new NotOneOperationalDay(), Assert.IsType<Answer.Refused>(await night.Street.Do(
            new RoundId(Guid.CreateVersion7()), night.Plan(night.Now, TimeSpan.FromHours(9), night.Karima), OperationId.New(), night.World.Asker)).Why);
    }

    private static DateTimeOffset Wall(string moment) => MoroccoTime.FromWall(DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
}
