using SocialWatch.Programmes;
using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.FormerPrisoners.Screen;

namespace SocialWatch.FormerPrisoners;

/// <summary>The programme for former prisoners without resources: from the plan made inside to work, family and a home outside.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(FormerPrisonersProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = Card.Of,
        Demo = Invented.Next,
    };
}
