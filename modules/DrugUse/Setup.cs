using SocialWatch.DrugUse.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.DrugUse;

/// <summary>The programme for people who use drugs: harm reduction, treatment for who wants it, a way back for both.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(DrugUseProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = AtAGlance.Of,
        Demo = DemoDay.Next,
    };
}
