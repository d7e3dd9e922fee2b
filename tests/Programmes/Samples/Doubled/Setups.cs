using SocialWatch.Programmes;

namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A module that shows two setups.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme => throw new NotSupportedException();
}

public sealed class OtherSetup : IProgrammeSetup
{
    public ProgrammeDefinition Programme => throw new NotSupportedException();
}
