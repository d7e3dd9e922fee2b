using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Bench;

/// <summary>A small programme of the bench's own, so that what is measured is the house and not a module.</summary>
public sealed class BenchProgramme : IProgrammeSetup
{
    public const string Id = "bench";
    public const string Category = "category";

    public ProgrammeDefinition Programme { get; } = new(new ProgrammeRules(
        Id,
        [Category],
        new Pathway([new Stage("first", StageKind.Identification), new Stage("second", StageKind.FollowUp)], [new Move("first", "second")]),
        [new ActKind("meal", Approach.SocioCommunity), new ActKind("shower", Approach.Medical)],
        [],
        [new Outcome(OutcomeKind.Left, [])],
        NoFacts.Instance));

    public static InstalledProgrammes Installed { get; } = Install(new BenchProgramme());

    private static InstalledProgrammes Install(BenchProgramme setup) => new(
        [new LoadedModule(new ModuleManifest(Id, "1.0.0", 1, "", [], [Category], new Dictionary<string, string>()), typeof(BenchProgramme).Assembly, setup, setup.Programme)]);
}
