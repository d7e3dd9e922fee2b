using SocialWatch.Programmes;
using SocialWatch.Women.Programme;
using SocialWatch.Women.Screen;

namespace SocialWatch.Women;

/// <summary>The programme for women in hardship: from danger to a safe roof and a life of her own.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(WomenProgramme.Rules)
    {
        Forms = OwnForms.All,
        Facts = Card.Of,
        Demo = Invented.Next,
    };
}
