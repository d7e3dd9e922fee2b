using SocialWatch.Hiv.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv;

/// <summary>The programme for people living with HIV. That somebody is in it is known to its own workers only.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(HivProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = AtAGlance.Of,
        Demo = DemoDay.Next,
    };
}
