using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guards;

/// <summary>Something asked at some point of an invented life, and what was decided.</summary>
internal sealed record Moment(ProgrammeStory Before, LifeProjectCommand Asked)
{
    public Decision<LifeProjectEvent> Decision { get; } = Asked.Decide(Before.File, Before.Stamp);

    public IReadOnlyList<LifeProjectEvent> Events => Decision is Decision<LifeProjectEvent>.Accepted accepted ? accepted.Events : [];

    public Refusal? Refusal => (Decision as Decision<LifeProjectEvent>.Refused)?.Why;

    public ProgrammeStory After => Before with { File = Events.Aggregate(Before.File, (file, happened) => file.Evolve(happened, Before.Stamp)) };
}

/// <summary>Seeded lives: whatever workers might ask of somebody, in any order, some of it twice. The same seeds tell the same stories.</summary>
internal static class Lives
{
    private const int Number = 120;
    private const int Length = 80;

    public static IEnumerable<Moment> Of(Examined programme) => Enumerable.Range(0, Number).SelectMany(seed => Life(seed, programme));

    private static IEnumerable<Moment> Life(int seed, Examined programme)
    {
        var random = new Random(seed);
        var guesses = new Guesses(random, programme);
        var story = ProgrammeStory.Of(
            programme.Rules, age: seed % 4 == 1 ? AgeBand.From13To17 : AgeBand.From26To59, bornOn: seed % 2 == 0 ? programme.BornOn : null);
        List<LifeProjectCommand> before = [];
        for (var step = 0; step < Length; step++)
        {
            story = story with { Now = story.Now.AddHours(guesses.HoursLater()) };
            var asked = before.Count > 0 && random.Next(12) == 0 ? before[random.Next(before.Count)] : guesses.Command(story);
            var moment = new Moment(story, asked);
            yield return moment;
            before.Add(asked);
            story = moment.After;
        }
    }
}
