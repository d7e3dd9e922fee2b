using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.LifeProjects;

public sealed class StoryTests
{
    public StoryTests() => InEnglish.Please();

    [Fact]
    public void The_newest_stands_first()
    {
        var story = Trial.Screen(Trial.Record(Trial.Opened, new StageEntered("plan"), Trial.Goal(1, "roof"))).Story;

        Assert.Equal(["New goal: A room of my own (review on 10 January 2027)", "Went on to the stage “Plan”"], story.Take(2).Select(line => line.Sentence));
    }

    [Fact]
    public void An_act_written_down_later_stands_where_it_was_done()
    {
        var story = Trial.Screen(Trial.Record(Trial.Opened, new StageEntered("plan"), Trial.Act(1, "talk", Trial.Morning.AddDays(-2)))).Story;

        Assert.Equal("Talk", story[^1].Sentence);
    }

    [Fact]
    public void Within_a_minute_things_stand_as_they_were_written_down()
    {
        var story = Trial.Screen(Trial.Record(Trial.Opened, Trial.Act(1, "talk", Trial.Morning.AddHours(2).AddSeconds(50)), new StageEntered("plan"))).Story;

        Assert.Equal(["Went on to the stage “Plan”", "Talk"], story.Take(2).Select(line => line.Sentence));
    }

    [Fact]
    public void A_withdrawn_act_stays_readable_and_cannot_be_withdrawn_again()
    {
        var story = Trial.Screen(Trial.Record(Trial.Opened, Trial.Act(1, "talk"), new ActWithdrawn(new ActId(Trial.Numbered(1)), "Another person"))).Story;

        var act = story.Single(line => line.Sentence == "Talk");
        Assert.True(act.IsWithdrawn);
        Assert.Null(act.Withdraw);
        Assert.Equal("Another person", story.Single(line => line.Icon == "undo-2").Text);
    }

    [Fact]
    public void Only_a_screenful_is_worked_out()
    {
        var screen = Trial.Screen(Trial.Record([Trial.Opened, .. Enumerable.Range(1, 50).Select(number => Trial.Act(number, "talk"))]), most: 30);

        Assert.Equal(30, screen.Story.Count);
        Assert.Equal(51, screen.Happened);
    }

    [Fact]
    public void A_programmes_own_event_is_told_in_its_own_words()
    {
        var line = Trial.Screen(Trial.Record(Trial.Opened, new BedGiven("warm", new DateOnly(2026, 11, 22), "Came with a friend"))).Story[0];

        Assert.Equal("A bed on 22 November 2026: warm", line.Sentence);
        Assert.Equal("Came with a friend", line.Text);
    }

    [Fact]
    public void Every_event_of_the_kernel_is_told_without_a_gap()
    {
        LifeProjectEvent[] all = [
            Trial.Opened, new AgeStated(null, SocialWatch.Kernel.People.AgeBand.From13To17, IsMinor: true), new StageEntered("plan"), Trial.Act(1, "talk"), new ActWithdrawn(new ActId(Trial.Numbered(1)), "Twice"), new NeedJudged("roof", Severity.Some, "Under a bridge"),
            Trial.Goal(1, "roof"), new GoalReached(new GoalId(Trial.Numbered(1)), new DateOnly(2026, 11, 22)), new GoalReopened(new GoalId(Trial.Numbered(1)), "Lost it"), new GoalDropped(new GoalId(Trial.Numbered(1)), "No"),
            new TaskPlanned(new TaskId(Trial.Numbered(2)), "Call the family", new DateOnly(2026, 11, 25), Trial.Salma), new TaskDone(new TaskId(Trial.Numbered(2))), new TaskCancelled(new TaskId(Trial.Numbered(2)), "No phone"),
            new NoteWritten(new NoteId(Trial.Numbered(3)), Lane: null, "Sleeps at the station"), new ClockStarted("visit", Trial.Morning, Trial.Morning), new ClockMet("visit", Trial.Morning), new ClockPassed("visit"),
            new ClockStopped("visit"), new ClockResumed("visit"), new ClockMoved("visit", Trial.Morning, Trial.Morning), new ConfigurationFollowed(2),
            new DocumentRecorded("card", new DateOnly(2026, 11, 22)), new OwnFieldAnswered("school", About: null, "Ibn Sina"), new ReferentNamed(Trial.Salma),
            Trial.InTheHouse, new NightSpent(new ActId(Trial.Numbered(8)), Trial.InTheHouse.Act, new DateOnly(2026, 11, 22)), new ProtocolStepDone(Trial.InTheHouse.Act, "nurse", Approach.Medical, new DateOnly(2026, 11, 22), Note: null),
            new StayLeft(Trial.InTheHouse.Act, new DateOnly(2026, 11, 23), "died", WhereTo: null, Note: null), new StayRefused(new ActId(Trial.Numbered(9)), "family", new DateOnly(2026, 11, 23), "My dog"),
            new EventOfAbsentModule("gone.v1"),
            new LifeProjectClosed(OutcomeKind.Left, new DateOnly(2026, 11, 22), Note: null), new ClosingWithdrawn("Another man"), new LifeProjectReopened(2, "found", "Met again")];
        var known = typeof(LifeProjectEvent).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(LifeProjectEvent)) && !type.IsAbstract);

        Assert.Empty(known.Except(all.Select(happened => happened.GetType())));
        Assert.All(Trial.Screen(Trial.Record(all)).Story, line => Assert.DoesNotMatch(@"[{}⟦⟧]", line.Sentence));
    }
}
