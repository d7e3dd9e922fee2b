using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>
/// What is owed to everybody under eighteen. Other programmes take these over by id and act: neither may change.
/// Twenty-four hours are where a cell starts from.
/// </summary>
internal static class Safeguards
{
    public static ImmutableArray<Safeguard> All { get; } =
        [new("prosecutor", StreetChildrenProgramme.Id, Acts.ProsecutorInformed, TimeSpan.FromHours(24))];
}

/// <summary>Of a minor's way the public prosecutor or the juvenile judge knows before it leads out of the cell's hands.</summary>
internal sealed record ProsecutorKnows() : Requirement("prosecutor-knows", "act")
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) => !project.IsMinor || project.HasAccepted(Acts.ProsecutorInformed);
}
