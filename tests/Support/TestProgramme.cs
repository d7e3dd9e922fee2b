using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Support;

/// <summary>A small programme of the tests' own: two stages, a few acts, every ending open from everywhere.</summary>
public sealed class TestProgramme : IProgrammeSetup
{
    public const string Id = "trial";
    public const string Category = "trial-category";
    public const string OtherCategory = "other-category";
    public const string First = "first";
    public const string Second = "second";
    public const string Meal = "meal";
    public const string Shower = "shower";
    public const string Visit = "visit";

    public ProgrammeDefinition Programme { get; } = new(Rules(Id));

    /// <summary>The programme, and a second one like it under another id.</summary>
    public const string OtherId = "other-trial";

    /// <summary>A third one: who is in it is known to its team alone.</summary>
    public const string SecretId = "secret-trial";

    public static InstalledProgrammes Installed { get; } = new([Loaded(Id), Loaded(OtherId), Loaded(SecretId)]);

    private static LoadedModule Loaded(string id)
    {
        var setup = new TestProgramme();
        var names = new Dictionary<string, string> { ["ar"] = id, ["fr"] = id, ["en"] = id };
        return new LoadedModule(new ModuleManifest(id, "1.0.0", 1, "", [], [Category, OtherCategory], names), typeof(TestProgramme).Assembly, setup, new ProgrammeDefinition(Rules(id)));
    }

    private static ProgrammeRules Rules(string id) => new(
        id,
        [Category, OtherCategory],
        new Pathway([new Stage(First, StageKind.Identification), new Stage(Second, StageKind.FollowUp)], [new Move(First, Second)]),
        [new ActKind(Meal, Approach.SocioCommunity), new ActKind(Shower, Approach.Medical), new ActKind(Visit, Approach.Legal)],
        [],
        [.. Enum.GetValues<OutcomeKind>().Select(outcome => new Outcome(outcome, []))],
        NoFacts.Instance)
    {
        IsSecret = id == SecretId,
    };
}
