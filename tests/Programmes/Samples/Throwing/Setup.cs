using SocialWatch.Programmes;

namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A module whose setup throws.</summary>
public sealed class Setup : IProgrammeSetup
{
    public Setup() => throw new InvalidOperationException("The kettle is cold.");

    public ProgrammeDefinition Programme => throw new NotSupportedException();
}
