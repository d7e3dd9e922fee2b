using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;

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
        var line = Trial.Screen(Trial.Record(Trial.Opened, new BedGiven("warm", new DateOnly(2026, 11, 22), "No. 12, by the window", "Came with a friend"))).Story[0];

        Assert.Equal("A bed on 22 November 2026: warm", line.Sentence);
        Assert.Equal("Came with a friend", line.Text);
    }

    [Fact]
    public void What_is_sealed_and_no_story_is_not_told_unasked()
    {
        var line = Trial.Screen(Trial.Record(Trial.Opened, new BedGiven("warm", new DateOnly(2026, 11, 22), "No. 12, by the window", Told: null))).Story[0];

        Assert.Null(line.Text);
        Assert.DoesNotContain("window", line.Sentence, StringComparison.Ordinal);
        Assert.Empty(line.Details);
    }

    [Fact]
    public void Where_somebody_stays_is_told_unless_the_place_is_hidden()
    {
        var hosted = new StayEntered(new ActId(Trial.Numbered(7)), "family", Centre: null, "Second door, by the river", new DateOnly(2026, 11, 22));
        var hidden = Trial.Book.Programmes[Trial.Id] with { Stays = [.. Trial.Rules.Stays.Select(stay => stay with { IsHidden = true })] };
        ProgrammeBook book = new(Trial.Book.Programmes.SetItem(Trial.Id, hidden));

        Assert.Equal(["Second door, by the river"], Trial.Screen(Trial.Record(Trial.Opened, hosted)).Story[0].Details);
        Assert.Empty(Trial.Screen(Trial.RecordIn(book, Trial.Opened, hosted)).Story[0].Details);
        Assert.Null(Trial.Screen(Trial.RecordIn(book, Trial.Opened, hosted)).Story[0].Text);
        // Of a kind that is gone with its module nobody knows whether it was hidden.
        Assert.Empty(Trial.Screen(Trial.RecordIn(ProgrammeBook.Empty, Trial.Opened, hosted)).Story[0].Details);
    }

    [Fact]
    public void Yes_no_and_choices_are_told_in_words()
    {
        string Told(LifeProjectEvent happened) => Trial.Screen(Trial.Record(Trial.Opened, happened)).Story[0].Sentence;

        Assert.Equal("The bed was checked. Clean: Yes; it is as new", Told(new BedChecked(IsClean: true, BedState.AsNew, Unsaid.Anything)));
        Assert.Equal("The bed was checked. Clean: No; it is worn", Told(new BedChecked(IsClean: false, BedState.Worn, Unsaid: null)));
    }

    [Fact]
    public void What_no_sentence_asks_for_needs_no_words()
    {
        var log = new Heard();
        var names = new ProgrammeNames(new SocialWatch.Web.Words([typeof(SocialWatch.LifeProjects.LifeProjectsSetup).Assembly, typeof(Trial).Assembly], log), Trial.Installed);
        var checkedBed = Trial.Record(Trial.Opened, new BedChecked(IsClean: true, BedState.AsNew, Unsaid.Anything));

        new EventWords(names, new Trial.Colleagues()).Of(checkedBed.History[^1].Event, new Setting(Trial.Id, (LifeProject.Open)checkedBed.File.Project, Trial.Profile.Centres, Trial.Rules));

        Assert.Empty(log.Said);
    }

    [Fact]
    public void A_fact_says_yes_no_and_choices_in_words()
    {
        var setup = Trial.Installed.Modules[0];
        InstalledProgrammes installed = new([setup with
        {
            Programme = setup.Programme with { Facts = (_, _) => [new Fact("trial.facts.bed", Weight.Plain, ("State", BedState.Worn), ("IsFree", false))] },
        }]);

        using var written = new StringWriter();
        Trial.Screen(Trial.Record(Trial.Opened), installed: installed).OwnFacts[0].Text.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("Bed: <bdi>worn</bdi>, free: <bdi>No</bdi>", written.ToString());
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
            new EncounterAttached(
                new RoundId(Trial.Numbered(10)), new EncounterId(Trial.Numbered(11)), Trial.Morning, "Medina", "Under the bridge", "Red scarf", [new AttachedAct(new ActId(Trial.Numbered(12)), "talk", Approach.SocioCommunity, ActAnswer.Accepted, 1)]),
            new EncounterDetached(new EncounterId(Trial.Numbered(11))),
            new OpeningWithdrawn("The wrong list"), Trial.Opened,
            new LifeProjectClosed(OutcomeKind.Left, new DateOnly(2026, 11, 22), Note: null), new ClosingWithdrawn("Another man"), new LifeProjectReopened(2, "found", "Met again")];
        var known = typeof(LifeProjectEvent).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(LifeProjectEvent)) && !type.IsAbstract);

        Assert.Empty(known.Except(all.Select(happened => happened.GetType())));
        Assert.All(Trial.Screen(Trial.Record(all)).Story, line => Assert.DoesNotMatch(@"[{}⟦⟧]", line.Sentence));
    }

    private sealed class Heard : Microsoft.Extensions.Logging.ILogger<SocialWatch.Web.Words>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel logLevel) => true;

        public void Log<TState>(
            Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Add(formatter(state, exception));
    }
}
