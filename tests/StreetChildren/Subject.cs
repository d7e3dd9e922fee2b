using SocialWatch.StreetChildren;
using SocialWatch.StreetChildren.Screen;

namespace SocialWatch.Tests.ModuleGuards;

/// <summary>The module the guards look at.</summary>
internal static class Subject
{
    public static IProgrammeSetup Setup { get; } = new Setup();

    /// <summary>The age of the one whose life is made up: near enough to eighteen to come there.</summary>
    public static DateOnly? BornOn { get; } = new DateOnly(2009, 8, 1);

    public static IEnumerable<LifeProjectCommand> Asked(LifeProject.Open open, ProgrammeFacts own, DateOnly today, Random chance) => ChildDemo.Asked(open, (ChildFacts)own, today, chance);
}
