using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A module with nothing wrong, and a library of its own beside it.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(new ProgrammeRules(
        "tea-house", ["elderly"], new Pathway([new Stage(Leaf.Stage, StageKind.Identification)], []), [], [], [new Outcome(OutcomeKind.Left, [])], NoFacts.Instance));
}
