using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Elderly;

/// <summary>Steps along the way of an old man. Acts of the programme's own have numbers from 500 on.</summary>
internal static class Way
{
    public static readonly AssessDependency AllAlone = new(ProgrammeStory.Numbered(500), ProgrammeStory.Beginning, true, true, true, true, true, true, Note: null);

    public static readonly AssessDependency NeedsHelp = AllAlone with { Bathing = false, Dressing = false, Note = "He will not say so himself" };

    public static readonly AskEntitlement AsksPension = new(ProgrammeStory.Numbered(600), ProgrammeStory.Beginning, "pension", "Forty years on the docks");

    public static readonly RecordEntitlementAnswer HasPension = new(ProgrammeStory.Numbered(610), ProgrammeStory.Beginning, "pension", EntitlementAnswers.Obtained, "From January on");

    public static readonly EnterStay IntoTheHome = new(ProgrammeStory.Numbered(700), Stays.CareHome, Centre: null, "Home of the elders", DateOnly.FromDateTime(ProgrammeStory.Beginning.DateTime));

    public static ProgrammeStory Opened { get; } = ProgrammeStory.Of(ElderlyProgramme.Rules, age: AgeBand.From60);

    public static ProgrammeStory Met { get; } = Opened.Act(Acts.StreetApproach);

    /// <summary>In the home since the first evening, with help for bathing and dressing.</summary>
    public static ProgrammeStory InTheHome { get; } = Met.Act(Acts.PlaceRequest).Enter(Stages.Waiting).Do(NeedsHelp, IntoTheHome).Enter(Stages.CareHome);

    public static ProgrammeStory Planned { get; } = Met.Act(Acts.Listening).Enter(Stages.Planning).Plan("family", "health", "income-and-rights").Do(NeedsHelp);

    /// <summary>Back home on the tenth day by these acts, then visited three times.</summary>
    public static ProgrammeStory Visited(params IReadOnlyList<string> by) => Planned.Enter(Stages.Reintegration)
        .On(10).Act(by).Enter(Stages.FollowUp).On(16).Act(Acts.FollowUpVisit).On(35).Act(Acts.FollowUpVisit).On(95).Act(Acts.FollowUpVisit);

    public static CloseLifeProject Closes(this ProgrammeStory story, OutcomeKind outcome) => new(outcome, story.Today, Note: null);

    public static ElderlyFacts Own(this ProgrammeStory story) => story.Facts<ElderlyFacts>();

    public static ActId No(int number) => ProgrammeStory.Numbered(number);
}
