using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel;

/// <summary>A small made-up programme: a house for the cold months, whose key is handed out and taken back.</summary>
internal static class WinterHouse
{
    public static readonly ProgrammeRules Rules = new(
        "winter-house",
        ["beggars-and-vagrants", "elderly"],
        new Pathway(
            [
                new Stage("met", StageKind.Identification, new ClockRule("first-answer", TimeSpan.FromDays(1), TimeSpan.Zero, ["hospital"], MetByLeaving: true)),
                new Stage("roof", StageKind.Shelter,
                    new ClockRule("doctor", TimeSpan.FromDays(2), TimeSpan.Zero, ["medical-check", "hospital"]),
                    new ClockRule("visit-7", TimeSpan.FromDays(7), TimeSpan.Zero, ["visit"]),
                    new ClockRule("visit-30", TimeSpan.FromDays(30), TimeSpan.FromDays(7), ["visit"])),
                new Stage("plan", StageKind.Planning),
                new Stage("home", StageKind.Reintegration, new ClockRule("settled", TimeSpan.FromDays(14), TimeSpan.Zero, ["home-visit"], MetByLeaving: true)),
            ],
            [
                new Move("met", "roof", new ActDone("bed-accepted", "bed", "family-bed")),
                new Move("met", "plan"),
                new Move("roof", "plan"),
                new Move("plan", "home", new NeedsJudged(2), new GoalAgreed()),
                new Move("home", "roof"),
                new Move("home", "plan", new ClockWasMet("settled")),
            ]),
        [
            new ActKind("bed", Approach.SocioCommunity, InCentre: true),
            new ActKind("family-bed", Approach.SocioCommunity),
            new ActKind("meal", Approach.SocioCommunity),
            new ActKind("visit", Approach.SocioCommunity),
            new ActKind("home-visit", Approach.SocioCommunity),
            new ActKind("medical-check", Approach.Medical),
            new ActKind("hospital", Approach.Medical),
            new ActKind("taken-in", Approach.SocioCommunity, InCentre: true, RecordedOn: "enter-stay"),
            new ActKind("winter-night", Approach.SocioCommunity, InCentre: true, RecordedOn: "record-night"),
            new ActKind("hosted", Approach.SocioCommunity, RecordedOn: "enter-stay"),
        ],
        [new NeedKind("sleep", Approach.SocioCommunity), new NeedKind("health", Approach.Medical), new NeedKind("papers", Approach.Legal)],
        [
            new Outcome(OutcomeKind.FamilyReintegration, ["home"], new KeyTakenBack()),
            new Outcome(OutcomeKind.Left, []),
            new Outcome(OutcomeKind.Deceased, []),
        ],
        new KeyFacts(IsOut: false))
    {
        Stays =
        [
            new StayKind("dormitory", "taken-in", "winter-night")
            {
                Protocol = [new ProtocolStep("welcome", Approach.SocioCommunity, TimeSpan.FromDays(1)), new ProtocolStep("nurse", Approach.Medical, TimeSpan.FromDays(2), TimeSpan.FromDays(7))],
            },
            new StayKind("host-family", "hosted") { NeedsCentre = false, Requires = [new ActDone("visited", "visit")] },
        ],
    };

    public static readonly ProgrammeBook Book = new(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(Rules.Id, Rules));
}

[EventName("winter-house.key-handed-out.v1")]
internal sealed record KeyHandedOut : LifeProjectEvent;

internal sealed record KeyFacts(bool IsOut) : ProgrammeFacts
{
    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened is KeyHandedOut ? this with { IsOut = true } : this;
}

internal sealed record KeyTakenBack() : Requirement("key-taken-back", "key")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => own is KeyFacts { IsOut: false };
}

internal sealed record HandOutKey : ProgrammeCommand<KeyFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, KeyFacts own, ProgrammeRules rules, Stamp stamp) =>
        own.IsOut ? AlreadyDone : Accept(new KeyHandedOut());
}
