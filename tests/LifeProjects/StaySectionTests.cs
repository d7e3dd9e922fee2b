using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;

namespace SocialWatch.Tests.LifeProjects;

public sealed class StaySectionTests
{
    private static readonly DateOnly Evening = new(2026, 11, 22);
    private static readonly ClockStarted NurseDue = new("protocol.nurse", Trial.Morning, Trial.Morning.AddDays(2));
    private static readonly ClockStarted WelcomeDue = new("protocol.welcome", Trial.Morning, Trial.Morning.AddDays(1));
    private static readonly LifeProjectEvent[] Staying = [Trial.Opened, Trial.InTheHouse, NurseDue, WelcomeDue];

    public StaySectionTests() => InEnglish.Please();

    [Fact]
    public void A_programme_without_stays_says_nothing_about_them()
    {
        var record = Trial.RecordIn(new ProgrammeBook(Trial.Book.Programmes.SetItem(Trial.Id, Trial.Rules with { Stays = [] })), Trial.Opened);

        Assert.Null(Trial.Screen(record).Stays);
    }

    [Fact]
    public void Before_any_stay_it_offers_to_enter_or_to_note_a_refusal()
    {
        var stays = Section(Trial.Opened);

        Assert.Null(stays.Now);
        Assert.Equal(["enter-stay", "refuse-stay"], stays.Forms);
    }

    [Fact]
    public void Who_stays_is_said_to_stay_where_and_since_when()
    {
        var stays = Section(Staying);

        Assert.Equal("House of the palms, Dar El Amal, since 22 November 2026", stays.Now);
        Assert.Equal(["do-protocol-step", "record-night", "leave-stay"], stays.Forms);
    }

    [Fact]
    public void A_place_in_words_stands_by_itself()
    {
        var stays = Section(Trial.Opened, Trial.InTheHouse with { Kind = "family", Centre = null, Place = "With the aunt" });

        Assert.Equal(("Host family, outside the centres of the cell, since 22 November 2026", "With the aunt"), (stays.Now, stays.Place));
        Assert.Equal(["leave-stay"], stays.Forms);
    }

    [Fact]
    public void Each_step_says_whether_it_is_due_late_or_done()
    {
        var stays = Section([.. Staying, new ClockPassed("protocol.nurse"), new ProtocolStepDone(Trial.InTheHouse.Act, "welcome", Approach.SocioCommunity, Evening, Note: null), new ClockMet("protocol.welcome", Trial.Morning.AddHours(3))]);

        Assert.Equal([("Seen by the nurse", "Late"), ("Welcome", "Done")], stays.Steps.Select(step => (step.Name, step.StatusText)));
        Assert.Equal("last done on 22 November 2026", stays.Steps[1].Note);
        Assert.Equal("Due", Section(Staying).Steps[0].StatusText);
    }

    [Fact]
    public void After_leaving_it_says_why_and_a_forgotten_night_can_still_be_written_down()
    {
        var stays = Section([.. Staying, new StayLeft(Trial.InTheHouse.Act, Evening.AddDays(1), "way-found", "family", Note: null)]);

        Assert.Equal("The last stay ended on 23 November 2026: A way was found", stays.LastLeft);
        Assert.Equal(["enter-stay", "refuse-stay", "record-night"], stays.Forms);
        Assert.Empty(stays.Steps);
    }

    [Fact]
    public void Nights_and_refusals_are_counted_and_the_reasons_kept_in_sight()
    {
        var stays = Section([.. Staying, new NightSpent(new ActId(Trial.Numbered(8)), Trial.InTheHouse.Act, Evening), new StayRefused(new ActId(Trial.Numbered(9)), "family", Evening, "My dog may not come in")]);

        Assert.Equal((1, null, 1), (stays.NightsThisCycle, stays.NightsInAll, stays.Refused));
        Assert.Equal(new RefusedLine("A stay was refused on 22 November 2026: Host family", "My dog may not come in"), Assert.Single(stays.LastRefused));
    }

    [Fact]
    public void A_closed_file_offers_nothing() =>
        Assert.Empty(Section(Trial.Opened, new LifeProjectClosed(OutcomeKind.Left, Evening, Note: null)).Forms);

    [Fact]
    public void A_missed_step_presses_in_every_later_stage()
    {
        var screen = Trial.Screen(Trial.Record([.. Staying, new ClockPassed("protocol.welcome"), .. Enumerable.Repeat<LifeProjectEvent>(new ReferentNamed(Trial.Salma), 40), new StageEntered("plan")]), Trial.Morning.AddDays(3));

        Assert.StartsWith("Deadline passed: Welcome", screen.Presses, StringComparison.Ordinal);
        Assert.Empty(screen.Clocks);
    }

    [Fact]
    public void Steps_stand_in_the_lane_of_their_approach_and_are_no_acts()
    {
        var screen = Trial.Screen(Trial.Record([.. Staying, new ProtocolStepDone(Trial.InTheHouse.Act, "nurse", Approach.Medical, Evening, Note: null)]));

        var medical = screen.Lanes.Single(lane => lane.Approach is Approach.Medical);
        Assert.Equal((0, 1, "Seen by the nurse"), (medical.Acts, medical.Steps, Assert.Single(medical.Latest).Text));
    }

    [Fact]
    public void A_stay_withdrawn_is_told_as_withdrawn_with_all_that_came_of_it()
    {
        var taken = Trial.Act(7, "taken-in");
        var story = Trial.Screen(Trial.Record([.. Staying, taken, new ProtocolStepDone(Trial.InTheHouse.Act, "nurse", Approach.Medical, Evening, "Coughs"), new ActWithdrawn(taken.Act, "Another person")])).Story;

        Assert.Equal(
            ["A stay began on 22 November 2026: House of the palms", "Care protocol on 22 November 2026: Seen by the nurse", "Taken in"],
            story.Where(line => line.IsWithdrawn).Select(line => line.Sentence).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_night_forgotten_may_be_written_down_after_the_closing()
    {
        LifeProjectEvent[] closed = [Trial.Opened, Trial.InTheHouse, new StayLeft(Trial.InTheHouse.Act, Evening.AddDays(1), "way-found", "family", Note: null), new LifeProjectClosed(OutcomeKind.Left, Evening.AddDays(1), Note: null)];

        Assert.Equal(["record-night"], Section(closed).Forms);
        Assert.Empty(Section([.. closed, new LifeProjectReopened(2, "found", "Met again"), new LifeProjectClosed(OutcomeKind.Left, Evening.AddDays(2), Note: null)]).Forms);
    }

    private static StaySection Section(params LifeProjectEvent[] events) => Trial.Screen(Trial.Record(events)).Stays!;
}
