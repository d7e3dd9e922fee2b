using SocialWatch.KidneyFailure;
using SocialWatch.KidneyFailure.Screen;

namespace SocialWatch.Tests.ModuleGuards;

/// <summary>The module the guards look at.</summary>
internal static class Subject
{
    public static IProgrammeSetup Setup { get; } = new Setup();

    public static DateOnly? BornOn { get; } = new DateOnly(1970, 8, 1);

    public static IEnumerable<LifeProjectCommand> Asked(LifeProject.Open open, ProgrammeFacts own, DateOnly today, Random chance) =>
        DialysisDemo.Asked((DialysisFacts)own, ProgrammeStory.Centre, today, chance);
}
