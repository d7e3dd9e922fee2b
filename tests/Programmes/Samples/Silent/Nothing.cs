namespace SocialWatch.Tests.Programmes.Samples;

/// <summary>A module that shows no setup: the class is there and cannot be seen.</summary>
internal sealed class Setup : SocialWatch.Programmes.IProgrammeSetup
{
    public SocialWatch.Programmes.ProgrammeDefinition Programme => throw new NotSupportedException();
}
