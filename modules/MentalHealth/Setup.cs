using SocialWatch.MentalHealth.Programme;
using SocialWatch.MentalHealth.Screen;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth;

/// <summary>The programme for people with mental illness: from a crisis in the street to a home where care goes on.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(MentalHealthProgramme.Rules)
    {
        Forms = CareForms.All,
        Facts = CareCard.Of,
        Demo = CareDemo.Next,
    };
}
