using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class EncounterTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Somebody_met_without_a_name_is_recognised_and_the_same_line_bears_the_name(DatabaseKind kind)
    {
        await using var night = await Databases.Night(kind);
        var round = await night.Out();
        var meets = night.Meets(quantity: 2);
        await night.Do(round, meets);
        var before = await Line(night);
        var project = await night.World.Begin("Si Hamid");
        var person = await PersonOf(night, project);

        await night.Do(round, new RecogniseEncounter(meets.Encounter, person));

        Assert.Equal((null, null, null), (before.Person, before.LifeProject, before.Category));
        Assert.Equal(
            before with { Person = person.Value, LifeProject = project.Value, Category = TestProgramme.Category, Stage = TestProgramme.First }, await Line(night));
        var record = (await night.World.LifeProjects.Read(project, night.World.Asker))!;
        Assert.Equal("Red scarf", Assert.Single(record.History.Select(one => one.Event).OfType<EncounterAttached>()).Seen);

        await night.Do(round, new TakeBackRecognition(meets.Encounter, "It was his brother"));
        Assert.Equal(before, await Line(night));
        Assert.IsType<EncounterDetached>((await night.World.LifeProjects.Read(project, night.World.Asker))!.History[^1].Event);
    }

    [Fact]
    public async Task Nobody_is_recognised_as_somebody_without_a_life_project_there()
    {
        await using var night = await Night.Open();
        var round = await night.Out();
        var meets = night.Meets();
        await night.Do(round, meets);
        var person = await night.World.Register("Si Hamid");

        Assert.Equal(new NoLifeProjectThere(TestProgramme.Id), await Refused(night, round, new RecogniseEncounter(meets.Encounter, person)));
        await night.World.OpenLifeProject(person, TestProgramme.OtherId);
        Assert.Equal(new NoLifeProjectThere(TestProgramme.Id), await Refused(night, round, new RecogniseEncounter(meets.Encounter, person)));
    }

    [Fact]
    public async Task What_a_killed_program_left_undone_is_done_when_it_is_back()
    {
        await using var night = await Night.Open();
        var round = await night.Out();
        var meets = night.Meets();
        await night.Do(round, meets);
        var project = await night.World.Begin("Si Hamid");
        var person = await PersonOf(night, project);
        var (rounds, watch) = (night.World.Services.GetRequiredService<IAggregates<Round, RoundEvent>>(), night.World.Services.GetRequiredService<RecognitionWatch>());

        // The round has said so, and the program dies before the life project hears of it.
        TestWorld.Must(await rounds.Do(round.Value, new RecogniseEncounter(meets.Encounter, person) { Category = TestProgramme.Category, Stage = TestProgramme.First }, OperationId.New(), night.World.Asker));
        Assert.Equal(1, await watch.CatchUp(CancellationToken.None));
        Assert.Contains((await night.World.LifeProjects.Read(project, night.World.Asker))!.History, one => one.Event is EncounterAttached);
        Assert.Equal(0, await watch.CatchUp(CancellationToken.None));

        TestWorld.Must(await rounds.Do(round.Value, new TakeBackRecognition(meets.Encounter, "It was his brother"), OperationId.New(), night.World.Asker));
        Assert.Equal(1, await watch.CatchUp(CancellationToken.None));
        Assert.IsType<EncounterDetached>((await night.World.LifeProjects.Read(project, night.World.Asker))!.History[^1].Event);
        Assert.Equal(0, await watch.CatchUp(CancellationToken.None));
    }

    [Fact]
    public async Task Who_was_recognised_was_last_met_then_and_was_not_when_it_was_somebody_else()
    {
        await using var night = await Night.Open();
        var round = await night.Out();
        var project = await night.World.Begin("Si Hamid");
        var person = await PersonOf(night, project);
        var (begun, meets) = (night.Now, night.Meets(at: night.Now.AddMinutes(30)));
        night.World.Clock.Set(begun.AddHours(1));
        await night.Do(round, meets);
        await night.Do(round, new RecogniseEncounter(meets.Encounter, person));
        var act = Act(round, night.Now);
        await night.World.Do(project, act);

        await night.World.Do(project, new WithdrawAct(act.Act, "Twice"));
        Assert.Equal(meets.At, await LastContact(night, project));
        await night.Do(round, new TakeBackRecognition(meets.Encounter, "It was his brother"));
        Assert.Equal(begun, await LastContact(night, project));
    }

    [Fact]
    public async Task An_act_for_somebody_known_was_done_while_the_round_was_out()
    {
        await using var night = await Night.Open();
        var project = await night.World.Begin("Si Hamid");
        var planned = await night.Planned(night.Plan(night.Now, TimeSpan.FromHours(2), night.Anas));
        var round = await night.Out();
        var start = night.Now;
        night.World.Clock.Set(start.AddHours(3));

        Assert.Equal(new BeforeTheRound(start), await Refused(night, project, round, start.AddMinutes(-1)));
        Assert.Equal(new RoundNotUnderWay(), await Refused(night, project, planned, start));
        Assert.Equal(new NotOneOfThose("Round"), await Refused(night, project, new RoundId(Guid.CreateVersion7()), start));
        await night.World.Do(project, Act(round, start.AddHours(1)));
        await night.Do(round, new CloseRound(start.AddHours(2), Why: null));
        Assert.Equal(new AfterTheRound(start.AddHours(2)), await Refused(night, project, round, start.AddHours(2).AddMinutes(1)));

        await using var db = night.World.Database();
        Assert.Equal((round.Value, project.Value, project.Value), await db.Acts.Select(act => new ValueTuple<Guid?, Guid?, Guid>(act.Round, act.LifeProject, act.Stream)).SingleAsync());
    }

    [Fact]
    public async Task Another_cell_sees_and_does_nothing_here()
    {
        await using var night = await Night.Open();
        var (round, signal) = (await night.Out(), await night.Raise());
        var stranger = TestWorld.NewAsker();
        await night.World.Found(stranger);

        Assert.Null(await night.Street.Read(round, stranger));
        Assert.Null(await night.Street.Read(signal, stranger));
        Assert.Equal(new NothingHere(), Assert.IsType<Answer.Refused>(await night.Street.Do(round, new CloseRound(night.Now, null), OperationId.New(), stranger)).Why);
        Assert.Equal(new NothingHere(), Assert.IsType<Answer.Refused>(await night.Street.Do(signal, new ArriveAtSignal(night.Now), OperationId.New(), stranger)).Why);
        Assert.Empty(await night.Board.Open(stranger));
        Assert.Empty(await night.Board.Rounds(stranger, night.Now));
    }

    private static RecordAct Act(RoundId round, DateTimeOffset at) => new(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 1, at, TestWorld.Commune, null, round, null, null);

    private static async Task<Refusal> Refused(Night night, LifeProjectId project, RoundId round, DateTimeOffset at) =>
        Assert.IsType<Answer.Refused>(await night.World.LifeProjects.Do(project, Act(round, at), OperationId.New(), night.World.Asker)).Why;

    private static async Task<Refusal> Refused(Night night, RoundId round, RoundCommand command) =>
        Assert.IsType<Answer.Refused>(await night.Street.Do(round, command, OperationId.New(), night.World.Asker)).Why;

    private static async Task<ActRow> Line(Night night)
    {
        await using var db = night.World.Database();
        return await db.Acts.AsNoTracking().SingleAsync();
    }

    private static async Task<DateTimeOffset> LastContact(Night night, LifeProjectId project)
    {
        await using var db = night.World.Database();
        return await db.LifeProjects.Where(row => row.LifeProject == project.Value).Select(row => row.LastContact).SingleAsync();
    }

    private static async Task<PersonId> PersonOf(Night night, LifeProjectId project)
    {
        await using var db = night.World.Database();
        return new PersonId((await db.LifeProjects.AsNoTracking().SingleAsync(row => row.LifeProject == project.Value)).Person);
    }
}
