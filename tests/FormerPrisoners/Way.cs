namespace SocialWatch.Tests.FormerPrisoners;

/// <summary>Steps along the way of somebody whom the cell first met inside. Acts of the programme's own have numbers from 500 on.</summary>
internal static class Way
{
    public static readonly PlanRelease Plan = new(
        ProgrammeStory.Numbered(500), ProgrammeStory.Beginning, "A brother, with a car", "family", "Identity card expired", "Insulin, mornings and evenings", "Wants to weld again");

    public static readonly RecordRelease Release = new(ProgrammeStory.Numbered(600), ProgrammeStory.Beginning, "family", "His brother was there");

    public static readonly ExpectRelease InSixtyDays = new(DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime).AddDays(60), "Prison of the plain", "Told by the registry");

    public static ProgrammeStory Opened { get; } = ProgrammeStory.Of(FormerPrisonersProgramme.Rules);

    public static ProgrammeStory Prepared { get; } = Opened.Act(Acts.PrisonVisit).Do(InSixtyDays).Enter(Stages.Preparation).On(10).Do(Plan with { At = ProgrammeStory.Beginning.AddDays(10) });

    /// <summary>Out on the sixtieth day, met the next morning.</summary>
    public static ProgrammeStory Out { get; } = Prepared.On(60).Do(Release with { At = ProgrammeStory.Beginning.AddDays(60) }).On(60.5).Act(Acts.Contact);

    public static ProgrammeStory Planned { get; } = Out.Act(Acts.Listening).Enter(Stages.Planning).Plan("housing", "family", "income-and-work");

    public static ProgrammeStory FollowedUp(string by) => Planned.Enter(Stages.Reintegration).On(70).Act(by).Enter(Stages.FollowUp).On(76).Act(Acts.FollowUpVisit).On(95).Act(Acts.FollowUpVisit);

    public static CloseLifeProject Closes(this ProgrammeStory story, OutcomeKind outcome) => new(outcome, story.Today, Note: null);

    public static FormerPrisonersFacts Own(this ProgrammeStory story) => story.Facts<FormerPrisonersFacts>();

    public static ActId No(int number) => ProgrammeStory.Numbered(number);
}
