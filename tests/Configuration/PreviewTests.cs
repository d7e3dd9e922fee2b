using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Configuration;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Configuration;

public class PreviewTests
{
    [Fact]
    public async Task What_would_become_late_is_late_afterwards_and_nothing_else()
    {
        await using var world = await Oasis.World();
        for (var hours = 1; hours <= 40; hours++)
        {
            await Oasis.Came(world, hours, hours % 3 == 0 ? [new EnterStage("home")] : []);
        }

        for (var days = 1; days <= 20; days++)
        {
            var stay = ActId.New();
            var day = DateOnly.FromDateTime(world.Clock.GetUtcNow().DateTime.AddDays(-days));
            await Oasis.Came(world, days * 24, [new EnterStay(stay, "house", Centre: null, Place: null, day), .. days % 2 == 0 ? new LifeProjectCommand[] { new DoProtocolStep(stay, "nurse", day, Note: null) } : []]);
        }

        await Oasis.Follow(world, version: 0); // what is due already is late before anything is changed
        var content = new CellConfiguration
        {
            Programmes =
            [
                new ProgrammeConfiguration(Oasis.Id)
                {
                    Clocks = [new ClockLength("first-response", TimeSpan.FromHours(12)), new ClockLength("visit-30", TimeSpan.FromHours(169))],
                    Steps = [new StepSetting("house", "nurse", IsOn: true, TimeSpan.FromDays(4), TimeSpan.FromDays(3))],
                },
            ],
        };
        var before = await Late(world);
        var preview = await world.Services.GetRequiredService<Previews>().Of(content, world.Asker);

        TestWorld.Must(await Oasis.Configure(world, content));
        await Oasis.Follow(world, version: 1);

        var after = await Late(world);
        Assert.Equal(after.Except(before).Order(), preview.Late.Select(one => (one.Project.Value, one.Clock)).Order());
        Assert.Equal(before.Except(after).Order(), preview.InTimeAgain.Select(one => (one.Project.Value, one.Clock)).Order());
        Assert.True(preview.Late.Count >= 10 && preview.InTimeAgain.Count >= 1, $"{preview.Late.Count} late, {preview.InTimeAgain.Count} in time again");
        TestContext.Current.TestOutputHelper?.WriteLine($"preview: {preview.Late.Count} would be late, {preview.InTimeAgain.Count} in time again; afterwards {after.Except(before).Count()} and {before.Except(after).Count()}");
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Everybody_follows_once_and_the_file_says_so(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("sw-conf-").FullName;
        var options = kind is DatabaseKind.Sqlite ? JournalOptions.In(folder) : new JournalOptions(kind, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), JournalOptions.In(folder).MasterKeyFile);
        await using var world = await Oasis.World(options);
        var project = await Oasis.Came(world, hoursAgo: 20);
        TestWorld.Must(await Oasis.Configure(world, Oasis.With(new ClockLength("first-response", TimeSpan.FromHours(12)))));
        var newer = await Oasis.Came(world, hoursAgo: 0);

        await Oasis.Follow(world, version: 1);
        await Oasis.Follow(world, version: 1);

        var history = (await world.LifeProjects.Read(project, world.Asker))!.History;
        Assert.Equal([typeof(ConfigurationFollowed), typeof(ClockMoved), typeof(ClockPassed)], history.Skip(2).Select(one => one.Event.GetType()));
        Assert.All(history.Skip(2), one => Assert.Equal(WorkerId.System, one.Stamp.Worker));
        var opened = (await world.LifeProjects.Read(newer, world.Asker))!;
        Assert.Equal(2, opened.History.Count);
        Assert.Equal(TimeSpan.FromHours(12), Assert.IsType<LifeProject.Open>(opened.File.Project).Clocks["first-response"].DueAt - opened.History[0].Stamp.At);
    }

    [Fact]
    public async Task The_next_command_is_decided_by_the_new_rules()
    {
        await using var world = await Oasis.World();
        var project = await Oasis.Came(world, hoursAgo: 1);
        await world.Act(project, world.Clock.GetUtcNow(), "meal");
        TestWorld.Must(await Oasis.Configure(world, new CellConfiguration { Programmes = [new ProgrammeConfiguration(Oasis.Id) { ActsOff = ["meal"] }] }));

        var meal = new RecordAct(ActId.New(), "meal", ActAnswer.Accepted, 1, world.Clock.GetUtcNow(), null, null, null, null, null);
        Assert.IsType<ActSwitchedOff>(Assert.IsType<Answer.Refused>(await world.LifeProjects.Do(project, meal, OperationId.New(), world.Asker)).Why);
    }

    [Fact]
    public async Task Of_two_coordinators_at_once_one_is_told()
    {
        await using var world = await Oasis.World();
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(hours => Task.Run(() => Oasis.Configure(world, Oasis.With(new ClockLength("first-response", TimeSpan.FromHours(hours)))))));

        Assert.Single(answers.OfType<Answer.Done>());
        Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.IsType<ConfiguredInTheMeantime>(refused.Why));
    }

    private static async Task<List<(Guid, string)>> Late(TestWorld world)
    {
        await using var db = world.Database();
        return [.. (await db.Clocks.AsNoTracking().Where(row => row.Status == ClockStatus.Passed).ToListAsync()).Select(row => (row.LifeProject, row.Clock))];
    }
}
