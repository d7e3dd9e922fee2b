using SocialWatch.Programmes;
using SocialWatch.Elderly.Programme;
using SocialWatch.Elderly.Screen;

namespace SocialWatch.Elderly;

/// <summary>The programme for elderly people without support: from the street to a care home, a family or a home of their own.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(ElderlyProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = Card.Of,
        Demo = Invented.Next,
    };
}
