using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RecordActTests
{
    private static readonly DateTimeOffset LastNight = Someone.Now.At.AddHours(-10);

    [Fact]
    public void A_meal_is_recorded_under_the_approach_the_programme_gives_it() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Quantity = 2, Centre = Someone.Centre, Note = "He eats little" })
        .Then(Hamid.Had("meal", Hamid.Visit, LastNight) with { Quantity = 2, Centre = Someone.Centre, Note = "He eats little" });

    [Fact]
    public void What_he_refused_is_recorded_too_and_meets_no_clock() => Story
        .Given(Hamid.Opened, Hamid.UnderARoof, new ClockStarted("doctor", LastNight, Someone.OnDay(2)))
        .When(Hamid.Records("medical-check", Hamid.Visit, Someone.Now.At, ActAnswer.Refused))
        .Then(Hamid.Had("medical-check", Hamid.Visit, Someone.Now.At, ActAnswer.Refused));

    [Fact]
    public void A_phone_that_sends_twice_records_once() => Story
        .Given(Hamid.Opened, Hamid.Had("meal", Hamid.Visit, LastNight))
        .When(Hamid.Records("meal", Hamid.Visit, LastNight))
        .ThenNothing();

    [Fact]
    public void Another_act_under_the_same_number_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Hamid.Had("meal", Hamid.Visit, LastNight))
        .When(Hamid.Records("bed", Hamid.Visit, LastNight))
        .ThenRefused(new ActRecordedDifferently());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(RecordAct.MostAtOnce + 1)]
    public void A_count_that_is_a_slip_of_the_finger_is_refused(int quantity) => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Quantity = quantity })
        .ThenRefused(new QuantityOutOfRange(RecordAct.MostAtOnce));

    [Fact]
    public void A_phone_a_few_minutes_ahead_is_believed()
    {
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance))
            .Then(Hamid.Had("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance));
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, Someone.Now.At + RecordAct.ClockTolerance + TimeSpan.FromSeconds(1)))
            .ThenRefused(new InTheFuture());
    }

    [Fact]
    public void Nothing_was_done_for_him_before_he_was_born() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, new DateTimeOffset(1961, 3, 2, 12, 0, 0, TimeSpan.Zero)))
        .ThenRefused(new BeforeBirth());

    [Fact]
    public void An_act_switched_off_since_may_still_be_told_of_before_and_stays_off_when_something_else_is_changed()
    {
        var off = new CellConfigured(1, new CellConfiguration { Programmes = [new ProgrammeConfiguration("winter-house") { ActsOff = ["meal"] }] }, null);
        var later = Someone.Now with { At = Someone.OnDay(3) };
        var cell = (Cell.Founded)Cell.Evolve(Story.GivenCell(Ziz.Founded, off).State, off with { Version = 2 }, later);
        var told = Story.Given(Hamid.Opened);
        told = told with { State = told.State with { Book = ConfiguredRules.BookOf(cell, WinterHouse.Book) } };

        told.When(later.At, Hamid.Records("meal", Hamid.Visit, LastNight)).Then(Hamid.Had("meal", Hamid.Visit, LastNight));
        told.When(later.At, Hamid.Records("meal", Hamid.Visit, Someone.Now.At)).ThenRefused(new ActSwitchedOff(Someone.Now.At));
    }

    [Fact]
    public void An_act_of_the_cell_s_own_taken_out_since_may_still_be_told_of_before()
    {
        var later = Someone.Now with { At = Someone.OnDay(3) };
        var cell = (Cell.Founded)Cell.Evolve(Story.GivenCell(Ziz.Founded, Ziz.Configured).State, new CellConfigured(2, CellConfiguration.Empty, null), later);
        var told = Story.Given(Hamid.Opened);
        told = told with { State = told.State with { Book = ConfiguredRules.BookOf(cell, WinterHouse.Book) } };
        var tea = Hamid.Records("meal", Hamid.Visit, LastNight) with { Kind = "own.tea" };

        told.When(later.At, tea).Then(Hamid.Had("meal", Hamid.Visit, LastNight) with { Kind = "own.tea", Approach = Approach.SocioCommunity });
        told.When(later.At, tea with { At = later.At }).ThenRefused(new ActSwitchedOff(later.At));
    }

    [Fact]
    public void An_act_the_programme_does_not_know_is_refused() => Story
        .Given(Hamid.Opened)
        .When(Hamid.Records("meal", Hamid.Visit, LastNight) with { Kind = "haircut" })
        .ThenRefused(new NoSuchAct());

    [Fact]
    public void A_year_nobody_worked_in_was_mistyped()
    {
        var edge = new DateTimeOffset(Someone.Now.At.Year - RecordAct.YearsBack, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, edge)).Then(Hamid.Had("meal", Hamid.Visit, edge));
        Story.Given(Hamid.Opened).When(Hamid.Records("meal", Hamid.Visit, edge.AddMinutes(-1))).ThenRefused(new TooLongAgo(RecordAct.YearsBack));
    }

    [Fact]
    public void Nothing_done_since_is_recorded_in_a_closed_file() => Story
        .Given(Hamid.Opened, Hamid.Left with { ClosedOn = Someone.Today.AddDays(-2) })
        .When(Hamid.Records("meal", Hamid.Visit, Someone.Now.At.AddDays(-1)))
        .ThenRefused(new LifeProjectAlreadyClosed(Someone.Today.AddDays(-2)));

    [Fact]
    public void What_a_phone_tells_after_the_closing_and_was_done_before_it_is_counted_and_presses_no_clock()
    {
        var visit = Hamid.Records("medical-check", Hamid.Visit, Someone.Now.At.AddDays(-2));
        var closed = Hamid.Left with { ClosedOn = Someone.Today.AddDays(-1) };
        LifeProjectEvent[] before = [Hamid.Opened, Hamid.UnderARoof, new ClockStarted("doctor", Someone.OnDay(-3), Someone.OnDay(2)), new ClockStopped("doctor"), closed];

        Story.Given(before).When(visit).Then(Hamid.Had("medical-check", Hamid.Visit, visit.At));
        Story.Given([.. before, Hamid.Had("medical-check", Hamid.Visit, visit.At)]).When(visit).ThenNothing();
        Story.Given(before).When(visit with { Quantity = 0 }).ThenRefused(new QuantityOutOfRange(RecordAct.MostAtOnce));
        Story.GivenWithoutModule(before).When(visit).ThenRefused(new ProgrammeNotInstalled(Hamid.Opened.Programme));
    }
}
