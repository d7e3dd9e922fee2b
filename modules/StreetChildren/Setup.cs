using SocialWatch.Programmes;
using SocialWatch.StreetChildren.Programme;
using SocialWatch.StreetChildren.Screen;

namespace SocialWatch.StreetChildren;

/// <summary>The programme for street children and abandoned children: from the street to a family, a school, a trade.</summary>
public sealed class Setup : IProgrammeSetup
{
    public ProgrammeDefinition Programme { get; } = new(StreetChildrenProgramme.Rules)
    {
        Forms = ChildForms.All,
        Facts = ChildCard.Of,
        Demo = ChildDemo.Next,
    };
}
