using System.Reflection;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Women;

/// <summary>Whatever happened before, every command gets an answer, always the same, and nothing is granted twice.</summary>
public sealed class EveryCommandTests
{
    private static readonly List<LifeProjectFile> Situations = [.. Enumerable.Range(1, 12).SelectMany(Histories), .. Examples.Cards.Select(story => story.File)];

    [Fact]
    public void Every_command_and_every_event_has_an_example()
    {
        Assert.Empty(Types<CommandNameAttribute>().Except(Examples.Commands.Select(command => command.GetType())));
        Assert.Empty(Types<EventNameAttribute>().Except(Examples.Events.Select(happened => happened.GetType())));
    }

    [Fact]
    public void Every_command_answers_in_every_situation_and_always_the_same() => Assert.All(
        Situations, file => Assert.All(Examples.Commands, command => Assert.Equal(Told(command, file), Told(command, file))));

    [Fact]
    public void What_was_granted_is_not_granted_a_second_time() => Assert.All(Situations, file => Assert.All(Examples.Commands, command =>
    {
        if (Granted(command, file) is { Count: > 0 } events)
        {
            Assert.Empty(Granted(command, After(file, events))!);
        }
    }));

    [Fact]
    public void Every_command_is_granted_somewhere() =>
        Assert.All(Examples.Commands, command => Assert.Contains(Situations, file => Granted(command, file) is { Count: > 0 }));

    [Fact]
    public void Every_command_that_can_be_granted_has_a_shape_the_door_accepts() =>
        Assert.All(Examples.Commands, command => Assert.Null(Shape.FaultIn(command, Examples.Cell)));

    [Fact]
    public void Every_event_changes_what_is_known_and_none_makes_a_file_unreadable()
    {
        var open = Way.Opened.File;
        Assert.All(Examples.Events, happened => Assert.NotEqual(open.Own, open.Evolve(happened, Stamp).Own));
        Assert.All(Situations, file => Assert.All(Examples.Events, happened => Read(file.Evolve(happened, Stamp))));
    }

    [Fact]
    public void A_file_stays_readable_when_its_person_was_erased()
    {
        var erased = Examples.Events.Select(happened => (LifeProjectEvent)EventJson.Read(happened.GetType(), EventJson.ClearHalf(happened), []));

        Read(After(Way.Opened.File, erased));
    }

    private static Stamp Stamp => Way.Opened.Stamp;

    private static void Read(LifeProjectFile file)
    {
        Assert.NotNull(Examples.Programme.Facts(file, Stamp.At).ToList());
        Assert.All(Examples.Commands, command => Assert.NotNull(command.Decide(file, Stamp)));
    }

    private static IEnumerable<LifeProjectFile> Histories(int seed)
    {
        var (chance, story) = (new Random(seed), Way.Opened);
        yield return LifeProjectFile.New(story.File.Book);

        for (var step = 0; step < 40; step++)
        {
            yield return story.File;
            story = story with { Now = story.Now.AddHours(chance.Next(60)) };
            var asked = Examples.Asked(story.Now, chance).Concat(OfTheKernel(story, chance)).ToList();
            var command = asked[chance.Next(asked.Count)];
            story = story with { File = After(story.File, story.Events(command)) };
        }
    }

    private static IEnumerable<LifeProjectCommand> OfTheKernel(ProgrammeStory story, Random chance) => story.File.Project switch
    {
        LifeProject.Open open => [
            .. open.Acts.Keys.OrderBy(act => act.Value).Take(3).Select(act => new WithdrawAct(act, "By mistake")),
            .. Examples.Rules.Pathway.From(open.Stage).Select(move => new EnterStage(move.To)),
            .. open.Clocks.Keys.Order(StringComparer.Ordinal).Select(clock => new PassClock(clock)),
            .. chance.Next(6) == 0 ? [story.Closes(OutcomeKind.Left)] : Array.Empty<LifeProjectCommand>(),
        ],
        _ => [new ReopenLifeProject(Examples.Rules.Pathway.Stages[chance.Next(Examples.Rules.Pathway.Stages.Length)].Id, "Met again"), new WithdrawClosing("By mistake")],
    };

    private static LifeProjectFile After(LifeProjectFile file, IEnumerable<LifeProjectEvent> events) => events.Aggregate(file, (now, happened) => now.Evolve(happened, Stamp));

    private static IReadOnlyList<LifeProjectEvent>? Granted(LifeProjectCommand command, LifeProjectFile file) =>
        (command.Decide(file, Stamp) as Decision<LifeProjectEvent>.Accepted)?.Events;

    private static IEnumerable<object> Told(LifeProjectCommand command, LifeProjectFile file) => command.Decide(file, Stamp) switch
    {
        Decision<LifeProjectEvent>.Accepted accepted => accepted.Events,
        Decision<LifeProjectEvent>.Refused refused => [refused.Why],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<Type> Types<TAttribute>()
        where TAttribute : Attribute => Examples.Module.GetTypes().Where(type => type.IsDefined(typeof(TAttribute)));
}
