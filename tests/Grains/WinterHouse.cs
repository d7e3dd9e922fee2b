using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Grains;

/// <summary>A small made-up programme: a house for the cold months, whose key is handed out.</summary>
internal sealed class WinterHouse : IProgrammeSetup
{
    public const string Id = "winter-house";

    public static readonly InstalledProgrammes Installed = new([Install(new WinterHouse()), Install(new Refuge())]);

    public ProgrammeDefinition Programme { get; } = new(new ProgrammeRules(
        Id,
        ["elderly"],
        new Pathway([new Stage("met", StageKind.Identification, new ClockRule("doctor", TimeSpan.FromDays(2), TimeSpan.Zero, ["medical-check"]))], []),
        [new ActKind("meal", Approach.SocioCommunity), new ActKind("medical-check", Approach.Medical), new ActKind("taken-in", Approach.SocioCommunity, RecordedOn: StayPanels.Enter)],
        [],
        [new Outcome(OutcomeKind.Left, [])],
        new KeyFacts(IsOut: false))
    {
        Stays = [new StayKind("dormitory", "taken-in") { Protocol = [new ProtocolStep("nurse", Approach.Medical, TimeSpan.FromDays(1))] }, new StayKind("hideaway", "taken-in") { NeedsCentre = false, IsHidden = true }],
    });

    private static LoadedModule Install(IProgrammeSetup setup) => new(
        new ModuleManifest(setup.Programme.Rules.Id, "1.0.0", 1, "", [], ["elderly"], new Dictionary<string, string>()), typeof(WinterHouse).Assembly, setup, setup.Programme);
}

/// <summary>The same house for people who are looked for: who is in it is known to its team alone, and so is where it stands.</summary>
internal sealed class Refuge : IProgrammeSetup
{
    public const string Id = "refuge";

    public ProgrammeDefinition Programme { get; } = new(new WinterHouse().Programme.Rules with
    {
        Id = Id,
        IsSecret = true,
        Needs = [new NeedKind("safety", Approach.Legal)],
        Stays = [new StayKind("dormitory", "taken-in") { NeedsCentre = false, IsHidden = true }],
    });
}

[EventName("winter-house.key-handed-out.v1")]
internal sealed record KeyHandedOut([property: Sealed] string Door) : LifeProjectEvent;

internal sealed record KeyFacts(bool IsOut) : ProgrammeFacts
{
    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened is KeyHandedOut ? this with { IsOut = true } : this;
}

internal sealed record HandOutKey([property: Typed(100)] string Door) : ProgrammeCommand<KeyFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, KeyFacts own, ProgrammeRules rules, Stamp stamp) =>
        own.IsOut ? AlreadyDone : Accept(new KeyHandedOut(Door));
}
