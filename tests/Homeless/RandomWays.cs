namespace SocialWatch.Tests.Homeless;

/// <summary>What happens when tired people press anything at any time: the same thousand evenings in every run.</summary>
internal static class RandomWays
{
    private const int Ways = 200;
    private const int Steps = 40;

    public static IReadOnlyList<LifeProjectFile> States { get; } = [.. Walk()];

    private static IEnumerable<LifeProjectFile> Walk()
    {
        var chance = new Random(20260119);

        for (var way = 0; way < Ways; way++)
        {
            var story = Story.Given();
            for (var step = 0; step < Steps; step++)
            {
                story = story.When(Anything(chance), Story.Tonight.AddHours(7 * step));
                yield return story.File;
            }
        }
    }

    private static LifeProjectCommand Anything(Random chance)
    {
        var act = Story.Act(chance.Next(1, 12));
        var day = Story.Evening.AddDays(chance.Next(-2, 14));
        var kind = ShelterKinds.All[chance.Next(2)];

        return chance.Next(12) switch
        {
            <= 2 => new EnterShelter(act, Story.DarAlAmal, kind, day),
            <= 5 => new RecordNight(act, day),
            <= 7 => new LeaveShelter(act, day, LeavingReasons.All[chance.Next(LeavingReasons.All.Length)], "family", null),
            8 => new RefuseShelter(act, kind, day, null),
            9 => new WithdrawAct(act, "A mistake"),
            10 => new CloseLifeProject(OutcomeKind.Left, Story.Evening, null),
            _ => new ReopenLifeProject(Stages.Shelter, "Met again"),
        };
    }
}
