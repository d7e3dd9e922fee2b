using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>One example of every event with the story that makes it possible, one of every command, one of every situation.</summary>
internal static class LifeProjectExamples
{
    private static readonly ClockMet Answered = new("first-answer", Someone.OnDay(1));
    private static readonly TaskDone Called = new(Hamid.Appointment);
    private static readonly GoalReached Reached = new(Hamid.Papers, Someone.Today);

    private static readonly NightSpent Slept = new(Hamid.FirstNight, Hamid.Entry, Someone.Today.AddDays(-3));
    private static readonly StayRefused Declined = new(Hamid.SecondVisit, "dormitory", Someone.Today, "My dog may not come in");
    private static readonly LifeProjectEvent[] Staying = [Hamid.Opened, Hamid.InTheDormitory, Hamid.Counted(Hamid.Entry, "taken-in", Someone.OnDay(-3), Someone.Centre)];

    private static readonly LifeProjectOpened FromSheet = Hamid.Opened with { Sheet = Sheets.WinterSheet.Id, Since = Sheets.WinterSheet.Evening };

    private static readonly ActRecorded Visited = new(
        Hamid.Visit, "visit", Approach.SocioCommunity, ActAnswer.Accepted, 1, new DateTimeOffset(2026, 6, 5, 22, 30, 0, TimeSpan.FromHours(1)), "Medina",
        "Behind the market", new RoundId(new Guid("0198a000-0000-7000-8000-0000000000f1")), Someone.Centre, "He asked for his brother") { Despite = "He had lost the first one" };

    public static IReadOnlyList<(LifeProjectEvent[] Before, LifeProjectEvent Event)> Events { get; } = [
        ([], FromSheet),
        ([], Hamid.Opened),
        ([FromSheet], new OpeningWithdrawn("The wrong winter")),
        ([Hamid.Opened], new AgeStated(Hamid.Birthday.AddYears(50), AgeBand.From13To17, IsMinor: true)),
        ([Hamid.Opened], Hamid.UnderARoof),
        ([Hamid.Opened], Visited),
        ([Hamid.Opened, Visited], new ActWithdrawn(Hamid.Visit, "It was another man")),
        ([Hamid.Opened, Visited, Hamid.Left], new ActWithdrawn(Hamid.Visit, "It was another man")),
        ([Hamid.Opened], Hamid.MetBefore),
        ([Hamid.Opened, Hamid.MetBefore], new EncounterDetached(Hamid.MetBefore.Encounter)),
        ([Hamid.Opened, Hamid.Left], Hamid.MetBefore),
        ([Hamid.Opened], new NeedJudged("health", Severity.Serious, "He coughs at night")),
        ([Hamid.Opened], Hamid.WantsPapers),
        ([Hamid.Opened, Hamid.WantsPapers], Reached),
        ([Hamid.Opened, Hamid.WantsPapers], new GoalDropped(Hamid.Papers, "He gave up")),
        ([Hamid.Opened, Hamid.WantsPapers, Reached], new GoalReopened(Hamid.Papers, "The card was stolen")),
        ([Hamid.Opened], Hamid.CallsTheOffice),
        ([Hamid.Opened, Hamid.CallsTheOffice], Called),
        ([Hamid.Opened, Hamid.CallsTheOffice], new TaskCancelled(Hamid.Appointment, "His brother has the card")),
        ([Hamid.Opened], new NoteWritten(Hamid.Note, Approach.Medical, "He sleeps badly since Monday")),
        ([Hamid.Opened], Hamid.FirstAnswerDue),
        ([Hamid.Opened, Hamid.FirstAnswerDue], Answered),
        ([Hamid.Opened, Hamid.FirstAnswerDue], new ClockPassed("first-answer")),
        ([Hamid.Opened, Hamid.FirstAnswerDue], new ClockStopped("first-answer")),
        ([Hamid.Opened, Hamid.FirstAnswerDue, Answered], new ClockResumed("first-answer")),
        ([Hamid.Opened], new ConfigurationFollowed(3)),
        ([Hamid.Opened], new DocumentRecorded("birth-certificate", Someone.Today)),
        ([Hamid.Opened], new OwnFieldAnswered("sleeps", "health", "station")),
        ([Hamid.Opened, Hamid.FirstAnswerDue], new ClockMoved("first-answer", Someone.OnDay(0), Someone.OnDay(3))),
        ([Hamid.Opened], Hamid.InTheDormitory with { Place = "Behind the mill" }),
        (Staying, Slept),
        ([.. Staying, Slept, Hamid.Counted(Hamid.FirstNight, "winter-night", Someone.OnDay(-3))], new ActWithdrawn(Hamid.Entry, "It was another man")),
        (Staying, Hamid.LeftTheDormitory),
        ([Hamid.Opened], Declined),
        ([.. Staying, new ClockStarted("protocol.nurse", Someone.OnDay(-3), Someone.OnDay(-1))], new ProtocolStepDone(Hamid.Entry, "nurse", Approach.Medical, Someone.Today, "A cough since Monday")),
        ([Hamid.Opened], new ReferentNamed(Someone.Driss)),
        ([Hamid.Opened], Hamid.Left),
        ([Hamid.Opened, Hamid.Left], Visited),
        ([Hamid.Opened, Hamid.Left], new ClosingWithdrawn("It was another man")),
        ([Hamid.Opened, Hamid.Left], Hamid.Back),
    ];

    public static IReadOnlyList<LifeProjectCommand> Commands { get; } = [
        new OpenLifeProject(Hamid.Id, "winter-house", "elderly", Someone.Salma, Hamid.Birthday),
        new StateAge(Hamid.Birthday.AddYears(50), AgeBand.From13To17),
        new EnterStage("plan"),
        Hamid.Records("visit", Hamid.Visit, Someone.Now.At),
        new WithdrawAct(Hamid.Visit, "It was another man"),
        new AttachEncounter(NightRound.Id, NightRound.ByTheWall, NightRound.Met.At, "Medina", "Behind the market", "Grey coat, a limp", Hamid.MetBefore.Acts),
        new DetachEncounter(NightRound.ByTheWall),
        new JudgeNeed("health", Severity.Serious, "He coughs at night"),
        new SetGoal(Hamid.Papers, "papers", "Have my identity card again", Hamid.InJune),
        new ReachGoal(Hamid.Papers, Someone.Today),
        new DropGoal(Hamid.Papers, "He gave up"),
        new ReopenGoal(Hamid.Papers, "The card was stolen"),
        new PlanTask(Hamid.Appointment, "Call the civil registry", new DateOnly(2026, 12, 1), Someone.Driss),
        new FinishTask(Hamid.Appointment),
        new CancelTask(Hamid.Appointment, "His brother has the card"),
        new WriteNote(Hamid.Note, Approach.Medical, "He sleeps badly since Monday"),
        new EnterStay(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today.AddDays(-3)),
        new LeaveStay(Hamid.Entry, Someone.Today, "way-found", "family", "His brother came for him"),
        new RecordNight(Hamid.FirstNight, Someone.Today.AddDays(-3)),
        new RefuseStay(Hamid.SecondVisit, "dormitory", Someone.Today, "My dog may not come in"),
        new DoProtocolStep(Hamid.Entry, "nurse", Someone.Today, "A cough since Monday"),
        new PassClock("first-answer"),
        new FollowConfiguration(1),
        new RecordDocument("birth-certificate", Someone.Today),
        new NameReferent(Someone.Driss),
        new CloseLifeProject(OutcomeKind.Left, Someone.Today, "He took the bus to Fes"),
        new WithdrawClosing("It was another man"),
        new ReopenLifeProject("met", "Seen at the bus station"),
        new OpenFromSheet(Hamid.Id, "winter-house", "elderly", Sheets.WinterSheet.Id, Sheets.WinterSheet.Evening) { BornOn = Hamid.Birthday },
        new WithdrawOpening(Sheets.WinterSheet.Id, "The wrong winter"),
        new HandOutKey(),
    ];

    /// <summary>Every situation the events lead to, and the same without the module.</summary>
    public static IReadOnlyList<LifeProjectFile> States { get; } = [.. Events
        .SelectMany(example => new[] { example.Before, [.. example.Before, example.Event] })
        .Append([Hamid.Opened, Hamid.Left with { Outcome = OutcomeKind.Deceased }])
        .Append([Hamid.Opened, new ClockStarted("first-answer", Someone.OnDay(-1), Someone.OnDay(0))])
        .SelectMany(events => new[] { Story.Given(events).State, Story.GivenWithoutModule(events).State })
        .Append(Story.Given(Hamid.Opened, Hamid.FirstAnswerDue).State with { Book = Cells.Ziz.BookOf(Cells.Ziz.House) })];
}
