using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.LifeProjects;

public sealed class ProjectScreenTests
{
    private static readonly ClockStarted FirstVisit = new("first-visit", Trial.Morning, Trial.Morning.AddDays(2));

    public ProjectScreenTests() => InEnglish.Please();

    [Fact]
    public void One_sentence_says_where_they_stand_and_what_presses()
    {
        var screen = Trial.Screen(Trial.Record(Trial.Opened, FirstVisit));

        Assert.Equal("At the stage “Found” since 22 November 2026 (yesterday).", screen.Stands);
        Assert.Equal("Next deadline: First visit, in 24 hours.", screen.Presses);
        Assert.False(screen.IsLate);
    }

    [Fact]
    public void A_deadline_that_has_passed_is_said_to_have_passed()
    {
        var screen = Trial.Screen(Trial.Record(Trial.Opened, FirstVisit, new ClockPassed("first-visit")), Trial.Morning.AddDays(4));

        Assert.Equal("Deadline passed: First visit, 2 days ago.", screen.Presses);
        Assert.True(screen.IsLate);
        Assert.Equal("Passed", Assert.Single(screen.Clocks).StatusText);
    }

    [Fact]
    public void A_deadline_kept_too_late_is_not_called_kept()
    {
        var screen = Trial.Screen(Trial.Record(Trial.Opened, FirstVisit, new ClockPassed("first-visit"), new ClockMet("first-visit", Trial.Morning.AddDays(3))));

        Assert.Equal("Met late", Assert.Single(screen.Clocks).StatusText);
    }

    [Fact]
    public void A_closed_life_project_says_how_it_ended_and_offers_no_move()
    {
        var screen = Trial.Screen(Trial.Record(Trial.Opened, new LifeProjectClosed(OutcomeKind.Left, new DateOnly(2026, 11, 23), Note: null)));

        Assert.Equal("Life project closed on 23 November 2026: Left of their own will.", screen.Stands);
        Assert.Empty(screen.Moves);
        Assert.Empty(screen.Endings);
        Assert.False(screen.IsOver);
    }

    [Fact]
    public void Stages_of_a_former_cycle_are_not_drawn_as_done()
    {
        var screen = Trial.Screen(Trial.Record(
            Trial.Opened, new StageEntered("plan"), new StageEntered("home"), new LifeProjectClosed(OutcomeKind.Left, new DateOnly(2026, 11, 23), Note: null), new LifeProjectReopened(2, "plan", "Met again")));

        Assert.Equal(["ahead", "current", "ahead"], screen.Stages.Select(stage => stage.State));
        Assert.Contains("Cycle 2", screen.Facts);
    }

    [Fact]
    public void Without_its_module_the_core_facts_stay_readable()
    {
        var record = Trial.RecordIn(ProgrammeBook.Empty, Trial.Opened, Trial.Act(1, "talk"), new EventOfAbsentModule("trial.bed-given.v1"));
        var screen = Trial.Screen(record, installed: new InstalledProgrammes([]));

        Assert.False(screen.IsInstalled);
        Assert.Empty(screen.Moves);
        Assert.Equal(3, screen.Story.Count);
        Assert.Equal("Something from a programme that is not installed now", screen.Story.Single(line => line.Icon == "circle-dot").Sentence);
    }

    [Fact]
    public void A_serious_need_without_a_goal_is_marked()
    {
        var screen = Trial.Screen(Trial.Record(Trial.Opened, new NeedJudged("roof", Severity.Serious, Note: null), new NeedJudged("health", Severity.Serious, Note: null), Trial.Goal(1, "health")));

        Assert.Equal(["roof"], screen.Needs.Where(need => need.LacksGoal).Select(need => need.Id));
        Assert.Equal(["roof", "health"], screen.Needs.Take(2).Select(need => need.Id));
    }

    [Fact]
    public void Lanes_count_what_stands_and_show_the_latest_first()
    {
        var record = Trial.Record(
            Trial.Opened, Trial.Act(1, "talk", Trial.Morning.AddDays(-3)), Trial.Act(2, "return", Trial.Morning), Trial.Act(3, "talk"), new ActWithdrawn(new ActId(Trial.Numbered(3)), "Twice"),
            Trial.Act(4, "doctor", answer: ActAnswer.Refused), new NoteWritten(new NoteId(Trial.Numbered(9)), Approach.Medical, "Afraid of needles"));
        var lanes = Trial.Screen(record).Lanes.ToDictionary(lane => lane.Approach);

        Assert.Equal(["Return", "Talk"], lanes[Approach.SocioCommunity].Latest.Select(line => line.Text));
        Assert.Equal(2, lanes[Approach.SocioCommunity].Acts);
        Assert.Equal((1, 1), (lanes[Approach.Medical].Acts, lanes[Approach.Medical].Notes));
        Assert.True(lanes[Approach.Medical].Latest.Single().WasRefused);
        Assert.Equal(0, lanes[Approach.Legal].Acts);
    }
}
