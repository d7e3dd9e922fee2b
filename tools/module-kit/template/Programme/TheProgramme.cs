using NewProgramme.Talks;
using SocialWatch.Kernel.Pathways;

namespace NewProgramme.Programme;

/// <summary>The rules of the programme. Ids are stored names: never reused with another meaning.</summary>
internal static class TheProgramme
{
    private static readonly Requirement Talked = new TalkedWith();

    public static ProgrammeRules Rules { get; } = new(
        "new-programme",
        Categories: ["new-programme-people"],
        new Pathway(
            [
                new Stage("met", StageKind.Identification, new ClockRule("first-talk", TimeSpan.FromDays(2), TimeSpan.Zero, ["talk"], MetByLeaving: true)),
                new Stage("plan", StageKind.Planning),
                new Stage("reintegration", StageKind.Reintegration),
                new Stage("follow-up", StageKind.FollowUp, new ClockRule("visit-30", TimeSpan.FromDays(30), TimeSpan.Zero, ["visit"])),
            ],
            [
                new Move("met", "plan", Talked),
                new Move("plan", "reintegration", new NeedsJudged(1), new GoalAgreed()),
                new Move("reintegration", "follow-up", new ActDone("returned", "family-return")),
                new Move("reintegration", "plan"),
                new Move("follow-up", "plan"),
            ]),
        Acts:
        [
            new ActKind("talk", Approach.SocioCommunity, RecordedOn: "record-talk"),
            new ActKind("visit", Approach.SocioCommunity),
            new ActKind("family-return", Approach.SocioCommunity),
            new ActKind("consultation", Approach.Medical),
        ],
        Needs: [new NeedKind("family", Approach.SocioCommunity), new NeedKind("health", Approach.Medical)],
        Outcomes:
        [
            new Outcome(OutcomeKind.FamilyReintegration, ["follow-up"], new ClockWasMet("visit-30")),
            new Outcome(OutcomeKind.Left, []),
            new Outcome(OutcomeKind.Transferred, []),
            new Outcome(OutcomeKind.Deceased, []),
            new Outcome(OutcomeKind.LostSightOf, []),
        ],
        NoFactsYet: new TalkFacts())
    {
        Indicators = [new Indicator("talks", new Tally(TallyOf.Acts, "talk"))],
    };
}

/// <summary>Somebody of the team has talked with the person.</summary>
internal sealed record TalkedWith() : Requirement("talked", "record-talk")
{
    public override bool IsMet(SocialWatch.Kernel.LifeProjects.LifeProject.Open project, SocialWatch.Kernel.LifeProjects.ProgrammeFacts own) => own is TalkFacts { Last: not null };
}
