namespace SocialWatch.Tests.Women;

/// <summary>Steps along her way. Acts of the programme's own have numbers from 500 on.</summary>
internal static class Way
{
    public static readonly AssessDanger NoDanger = new(
        ProgrammeStory.Numbered(500), ProgrammeStory.Beginning, false, false, false, false, false, false, false, false, false, false, false, Note: null);

    public static readonly AssessDanger RaisedDanger = NoDanger with { ViolenceRising = true, Control = true };

    public static readonly AssessDanger ExtremeDanger = NoDanger with { Weapon = true, Strangling = true };

    public static readonly SetSafetyPlan Plan = new(
        ProgrammeStory.Numbered(600), ProgrammeStory.Beginning, "The neighbour above", "My aunt in the old town", "Two rings", "With the neighbour, in a blue bag", "They go up first");

    public static readonly WelcomeChild Girl = new(ProgrammeStory.Numbered(700), ProgrammeStory.Beginning, "Amal", "6-11", "girl", "goes", "School of the oasis");

    public static readonly MediateFamily WithParents = new(ProgrammeStory.Numbered(800), ProgrammeStory.Beginning, "parents", "Her mother would take her back");

    public static ProgrammeStory Opened { get; } = ProgrammeStory.Of(WomenProgramme.Rules);

    /// <summary>In urgent help, in danger, nothing agreed yet.</summary>
    public static ProgrammeStory InUrgentHelp { get; } = Opened.Act(Acts.FirstContact).Enter(Stages.UrgentHelp);

    public static ProgrammeStory Planned { get; } = InUrgentHelp.Act(Acts.HospitalReception, Acts.Complaint).Do(ExtremeDanger, Plan)
        .Do(new EnterStay(ProgrammeStory.Numbered(650), Stays.HiddenPlace, Centre: null, "House by the river, second door", DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime)))
        .On(1).Enter(Stages.Refuge).Act(Acts.Listening).Enter(Stages.Planning).Plan("safety", "shelter", "income-and-work");

    /// <summary>Reintegrated on the fortieth day by this act, in follow-up, safe by then.</summary>
    public static ProgrammeStory FollowedUp(string by) => Planned.Enter(Stages.Reintegration)
        .On(40).Do(new LeaveStay(ProgrammeStory.Numbered(650), DateOnly.FromDateTime(ProgrammeStory.Beginning.AddDays(40).DateTime), "way-found", "own-home", Note: null))
        .Do(NoDanger with { Act = ProgrammeStory.Numbered(501), At = ProgrammeStory.Beginning.AddDays(40) })
        .Act(by).Enter(Stages.FollowUp);

    public static ProgrammeStory Visited(string by) => FollowedUp(by).On(46).Act(Acts.FollowUpVisit).On(65).Act(Acts.FollowUpVisit).On(120).Act(Acts.FollowUpVisit);

    public static CloseLifeProject Closes(this ProgrammeStory story, OutcomeKind outcome) => new(outcome, story.Today, Note: null);

    public static WomenFacts Own(this ProgrammeStory story) => story.Facts<WomenFacts>();

    public static ActId No(int number) => ProgrammeStory.Numbered(number);
}
