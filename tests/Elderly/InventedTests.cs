namespace SocialWatch.Tests.Elderly;

/// <summary>The demo does only what the rules take, and the same again from the same seed.</summary>
public sealed class InventedTests
{
    [Fact]
    public void What_is_invented_could_have_happened() => Assert.All(Enumerable.Range(1, 30), seed => Assert.NotEmpty(Live(seed)));

    [Fact]
    public void The_same_seed_invents_the_same() => Assert.Equal(Live(7), Live(7));

    [Fact]
    public void Everything_the_programme_tells_is_invented_somewhere() =>
        Assert.Superset(Examples.Invented.ToHashSet(), Enumerable.Range(1, 30).SelectMany(Live).Select(command => command.GetType()).ToHashSet());

    [Fact]
    public void Nothing_is_invented_for_a_file_that_is_closed() => Assert.Null(
        Examples.Programme.Demo!(Way.Opened.Do(Way.Opened.Closes(OutcomeKind.Left)).File, Way.Opened.Now, new Random(1)));

    private static List<LifeProjectCommand> Live(int seed)
    {
        var (chance, story, lived) = (new Random(seed), Way.Opened, new List<LifeProjectCommand>());

        for (var step = 0; step < 30; step++)
        {
            story = story with { Now = story.Now.AddHours(chance.Next(1, 120)) };
            if (Examples.Programme.Demo!(story.File, story.Now, chance) is { } next)
            {
                Assert.Null(story.Refusal(next));
                Assert.Null(Shape.FaultIn(next, Examples.Cell));
                story = story.Do(next);
                lived.Add(next);
            }

            story = Steps(story, chance);
        }

        return lived;
    }

    private static ProgrammeStory Steps(ProgrammeStory story, Random chance)
    {
        var moves = Examples.Rules.Pathway.From(story.Open.Stage).ToList();
        var move = moves[chance.Next(moves.Count)];
        foreach (var missing in Missing.In(move, story.Open, story.File.Own, Examples.Rules).OfType<ActDone>().ToList())
        {
            story = story.Act([.. missing.AnyOf.Where(kind => Examples.Rules.Act(kind)?.RecordedOn is null).Take(1)]);
        }

        if (story.Open.Goals.IsEmpty)
        {
            story = story.Plan([.. Examples.Rules.Needs.Take(3).Select(need => need.Id)]);
        }

        return story.Refusal(new EnterStage(move.To)) is null ? story.Enter(move.To) : story;
    }
}
