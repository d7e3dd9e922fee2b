using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.Facts;

namespace SocialWatch.StreetChildren.Schooling;

[EventName("street-children.schooling-stated.v1")]
internal sealed record SchoolingStated(
    ActId Act, [property: WordKey("street-children.schooling")] string Schooling, [property: Sealed] string? School,
    [property: WordKey("street-children.level")] string? Level, DateOnly On) : ChildEvent, ICounted;

internal sealed record SchoolNotNamed : Refusal;

/// <summary>Stored names: never reused with another meaning.</summary>
internal static class Schoolings
{
    public const string Enrolled = "enrolled";
    public const string Attends = "attends";
    public const string DroppedOut = "dropped-out";

    /// <summary>What was true last, in whatever order it was told.</summary>
    public static SchoolingStated? Schooling(this ChildFacts own) => own.All<SchoolingStated>().OrderBy(stated => stated.On).LastOrDefault();
}

/// <summary>The child was not only enrolled once but goes there.</summary>
internal sealed record GoesToSchool() : Requirement("goes-to-school", ProgrammeForm.PanelOf<StateSchooling>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => (own as ChildFacts)?.Schooling()?.Schooling is Schoolings.Enrolled or Schoolings.Attends;
}
