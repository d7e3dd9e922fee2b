using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A module whose pathway leads nowhere.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(new ProgrammeRules(
        "stuck", ["elderly"], new Pathway([new Stage("tea", StageKind.Identification)], []), [], [], [], NoFacts.Instance));
}
