using System.Reflection;
using SocialWatch.Homeless;

namespace SocialWatch.Tests.Homeless;

public sealed class EveryCommandTests
{
    private static IReadOnlyList<LifeProjectCommand> Examples { get; } =
    [
        ShelterStory.Enter,
        ShelterStory.GoHome,
        new RecordNight(Story.Act(2), Story.Evening),
        new RefuseShelter(Story.Act(3), ShelterKinds.ColdWave, Story.Evening, null),
    ];

    [Fact]
    public void Every_command_has_an_example_here() => Assert.Equal(
        typeof(Setup).Assembly.GetTypes().Where(type => type.IsDefined(typeof(CommandNameAttribute))).Select(type => type.Name).Order(),
        Examples.Select(command => command.GetType().Name).Order());

    [Fact]
    public void Every_command_answers_in_every_reachable_state() => Assert.All(
        States(), file => Assert.All(Examples, command => Assert.NotNull(command.Decide(file, Story.At(Story.Tonight)))));

    [Fact]
    public void Deciding_twice_gives_the_same_answer() => Assert.All(States(), file => Assert.All(Examples, command => Assert.Equivalent(
        command.Decide(file, Story.At(Story.Tonight)), command.Decide(file, Story.At(Story.Tonight)), strict: true)));

    [Fact]
    public void Whoever_meets_people_at_night_may_ask_it() =>
        Assert.All(Examples, command => Assert.Equal(Permission.MeetPeople, command.Needs));

    [Fact]
    public void Another_programmes_file_is_not_touched()
    {
        var elsewhere = new LifeProjectFile(Story.Given().Open, NoFacts.Instance, Story.Book);

        Assert.All(Examples, command => Assert.Equal(
            new NotOfThisProgramme("homeless"), Assert.IsType<Decision<LifeProjectEvent>.Refused>(command.Decide(elsewhere, Story.At(Story.Tonight))).Why));
    }

    [Fact]
    public void Commands_from_a_phone_are_read_as_they_were_sent() => Assert.All(Examples, command =>
    {
        var sent = System.Text.Json.JsonSerializer.Serialize(command, command.GetType(), Journal.EventJson.Whole);
        Assert.Equal(command, System.Text.Json.JsonSerializer.Deserialize(sent, command.GetType(), Journal.EventJson.Whole));
    });

    private static IEnumerable<LifeProjectFile> States() => [
        .. Way.FromTheStreetToTheFamily,
        .. RandomWays.States,
        Story.Given(ShelterStory.Entered).File with { Book = ProgrammeBook.Empty },
    ];
}
