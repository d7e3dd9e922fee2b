namespace SocialWatch.Tests.Homeless;

/// <summary>Days along the way, counted from the night of the first approach.</summary>
internal static class Way
{
    private static readonly ActId Stay = Story.Act(10);

    public static DateOnly Day(int day) => Story.Evening.AddDays(day);

    public static DateTimeOffset Moment(int day) => Story.Tonight.AddDays(day);

    public static RecordAct Does(int act, string kind, int day) =>
        new(Story.Act(act), kind, ActAnswer.Accepted, 1, Moment(day), null, null, null, null, null);

    public static Story Approached { get; } = Walk(Story.Nobody, [.. Approach]).Last();

    public static Story Planned { get; } = Walk(Story.Nobody, [.. Approach, .. Shelter, .. Plan]).Last();

    /// <summary>Returned to the family on the tenth day, then visited so many days later.</summary>
    public static Story FollowedUp(params int[] visits) => Walk(Story.Nobody, [.. Approach, .. Shelter, .. Plan, .. Return,
        .. visits.Select((after, at) => (10 + after, (LifeProjectCommand)Does(70 + at, Acts.FollowUpVisit, 10 + after)))]).Last();

    /// <summary>Every state of the whole way, from a file not opened to the second cycle.</summary>
    public static IEnumerable<LifeProjectFile> FromTheStreetToTheFamily => Walk(Story.Nobody, [.. Approach, .. Shelter, .. Plan, .. Return,
        (16, Does(70, Acts.FollowUpVisit, 16)),
        (35, Does(71, Acts.FollowUpVisit, 35)),
        (95, Does(72, Acts.FollowUpVisit, 95)),
        (100, new CloseLifeProject(OutcomeKind.FamilyReintegration, Day(100), "With his brother in the village")),
        (200, new ReopenLifeProject(Stages.UrgentHelp, "Met again at the bus station")),
    ]).Select(story => story.File);

    private static IEnumerable<(int Day, LifeProjectCommand Command)> Approach => [
        (0, new OpenLifeProject(Story.Person, HomelessProgramme.Id, "homeless", Referent: null, BornOn: null)),
        (0, Does(11, Acts.StreetApproach, 0)),
    ];

    private static IEnumerable<(int Day, LifeProjectCommand Command)> Shelter => [
        (0, new RefuseStay(Story.Act(12), Stays.Ordinary, Day(0), "Not tonight")),
        (0, new EnterStage(Stages.UrgentHelp)),
        (0, Does(13, Acts.HospitalReception, 0)),
        (0, Does(14, "shower", 0)),
        (0, Does(15, "hot-meal", 0)),
        (1, new EnterStay(Stay, Stays.Ordinary, Story.DarAlAmal, Place: null, Day(1))),
        (1, new EnterStage(Stages.Shelter)),
        .. Enumerable.Range(1, 6).Select(night => (night, (LifeProjectCommand)new RecordNight(Story.Act(20 + night), Day(night)))),
        (2, new DoProtocolStep(Stay, "welcome-interview", Day(1), "He would like a bed by the door")),
        (3, new DoProtocolStep(Stay, "medical-look", Day(3), null)),
        (6, Does(16, Acts.Listening, 6)),
        (6, new EnterStage(Stages.Planning)),
    ];

    private static IEnumerable<(int Day, LifeProjectCommand Command)> Plan => [
        (6, new JudgeNeed("family", Severity.Serious, null)),
        (6, new JudgeNeed("shelter", Severity.Some, null)),
        (6, new JudgeNeed("addiction", Severity.None, null)),
        (6, new SetGoal(new GoalId(Story.Act(30).Value), "family", "See my brother again", Day(40))),
        (7, Does(31, Acts.FamilySearch, 7)),
    ];

    private static IEnumerable<(int Day, LifeProjectCommand Command)> Return => [
        (8, new EnterStage(Stages.Reintegration)),
        (9, Does(32, Acts.FamilyMediation, 9)),
        (10, new LeaveStay(Stay, Day(10), "way-found", "family", null)),
        (10, Does(33, Acts.FamilyReturn, 10)),
        (10, new EnterStage(Stages.FollowUp)),
    ];

    private static IEnumerable<Story> Walk(Story start, IReadOnlyList<(int Day, LifeProjectCommand Command)> steps)
    {
        yield return start;

        foreach (var (day, command) in steps)
        {
            yield return start = start.When(command, Moment(day)).Ok();
        }
    }
}
