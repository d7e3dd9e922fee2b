using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SocialWatch.Configuration;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Configuration;

/// <summary>A small programme with clocks and a house with a care protocol, and a world in which many people walk through it.</summary>
internal sealed class Oasis : IProgrammeSetup
{
    public const string Id = "oasis";

    public ProgrammeDefinition Programme { get; } = new(new ProgrammeRules(
        Id,
        ["anybody"],
        new Pathway(
            [
                new Stage("met", StageKind.Identification, new ClockRule("first-response", TimeSpan.FromDays(1), TimeSpan.Zero, ["talk"])),
                new Stage("home", StageKind.FollowUp, new ClockRule("visit-30", TimeSpan.FromDays(30), TimeSpan.FromDays(7), ["visit"])),
            ],
            [new Move("met", "home")]),
        [
            new ActKind("talk", Approach.SocioCommunity), new ActKind("meal", Approach.SocioCommunity), new ActKind("visit", Approach.SocioCommunity),
            new ActKind("taken-in", Approach.SocioCommunity, RecordedOn: StayPanels.Enter),
        ],
        [new NeedKind("roof", Approach.SocioCommunity)],
        [new Outcome(OutcomeKind.Left, [])],
        NoFacts.Instance)
    {
        Stays = [new StayKind("house", "taken-in") { NeedsCentre = false, Protocol = [new ProtocolStep("nurse", Approach.Medical, TimeSpan.FromDays(2), TimeSpan.FromDays(7))] }],
    });

    public static InstalledProgrammes Installed { get; } = Install(new Oasis());

    public static Task<TestWorld> World(JournalOptions? options = null) => TestWorld.Open(options, services => services
        .AddSingleton(Installed).AddSingleton<IPeopleNames, NoNames>().AddSingleton<Previews>());

    /// <summary>One who came so many hours ago.</summary>
    public static async Task<LifeProjectId> Came(TestWorld world, int hoursAgo, params LifeProjectCommand[] then)
    {
        var now = world.Clock.GetUtcNow();
        world.Clock.Set(now.AddHours(-hoursAgo));
        var project = await world.OpenLifeProject(await world.Register("Somebody"), Id, "anybody");
        foreach (var command in then)
        {
            await world.Do(project, command);
        }

        world.Clock.Set(now);
        return project;
    }

    public static CellConfiguration With(params ClockLength[] clocks) => new() { Programmes = [new ProgrammeConfiguration(Id) { Clocks = [.. clocks] }] };

    public static Task<Answer> Configure(TestWorld world, CellConfiguration content, int upon = 0) =>
        world.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(world.Asker.Cell.Value, new ConfigureCell(content, upon, Why: null), OperationId.New(), world.Asker);

    /// <summary>Lets the house's own background work run until everybody follows that version and what is due has passed.</summary>
    public static async Task Follow(TestWorld world, int version)
    {
        var watches = world.Services.GetServices<IHostedService>().ToList();
        foreach (var watch in watches)
        {
            await watch.StartAsync(CancellationToken.None);
        }

        for (var i = 0; i < 1500 && await IsWaiting(world, version); i++)
        {
            await Task.Delay(20);
        }

        foreach (var watch in watches)
        {
            await watch.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> IsWaiting(TestWorld world, int version)
    {
        await using var db = world.Database();
        var now = world.Clock.GetUtcNow();
        return await db.LifeProjects.AnyAsync(row => row.Outcome == null && row.Configuration < version)
            || await db.Clocks.AnyAsync(row => row.Status == ClockStatus.Running && row.DueAt <= now);
    }

    private static InstalledProgrammes Install(Oasis setup) => new([new LoadedModule(
        new ModuleManifest(Id, "1.0.0", 1, "", [], ["anybody"], new Dictionary<string, string> { ["ar"] = Id, ["fr"] = Id, ["en"] = Id }), typeof(Oasis).Assembly, setup, setup.Programme)]);

    internal sealed class NoNames : IPeopleNames
    {
        public string NameOf(PersonId person, string? programme = null) => "Name of somebody";

        public PersonCard? CardOf(PersonId person) => null;
    }
}
