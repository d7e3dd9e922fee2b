using SocialWatch.Disability.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.Disability;

/// <summary>The programme for people with disabilities: what the person can do, what is in the way, and how it is taken away.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(DisabilityProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = AtAGlance.Of,
        Demo = DemoDay.Next,
    };
}
