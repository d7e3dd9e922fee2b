using SocialWatch.Homeless.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.Homeless;

/// <summary>The programme for people without a home: from the street to a roof, a family, a trade.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(HomelessProgramme.Rules);
}
