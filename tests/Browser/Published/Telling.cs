using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Access;
using SocialWatch.Grains;
using SocialWatch.Host;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>A story too long to be typed, told to the whole program by its real commands, each at the moment it happened.</summary>
internal abstract class Telling(House house)
{
    public const string Medina = "المدينة";
    public const string Coast = "بوزنيقة";

    protected House House => house;

    protected IServiceProvider Services => house.Services;

    protected Asker Coordinator { get; private set; } = null!;

    protected CentreId Centre { get; private set; }

    /// <summary>Who goes out.</summary>
    protected List<WorkerId> Crew { get; } = [];

    protected DateTimeOffset Now => MoroccoTime.Local(house.Now);

    protected static DateTimeOffset Wall(DateOnly day, int hour) => MoroccoTime.FromWall(day.ToDateTime(new TimeOnly(hour, 0)));

    protected void At(DateOnly day, int hour) => house.Forward(Wall(day, hour) - house.Now);

    /// <summary>The cell, its coordinator and its crew, whose training is good until that day.</summary>
    protected async Task Begin(int crew, DateOnly trained)
    {
        var cell = CellId.New();
        var coordinator = new NewWorker(WorkerId.New(), cell, Roles.Coordinator, "منية الراجي", Visit.User, Visit.Password) { PasswordIsTemporary = false };
        Assert.Null(await Services.GetRequiredService<FirstCell>().Found(new FoundCell("بنسليمان", "خلية اليقظة الاجتماعية", [Medina, Coast]), ["مركز الأمل"], coordinator));
        Coordinator = new Asker(coordinator.Id, cell, new HashSet<Permission>(Enum.GetValues<Permission>()));
        Centre = (await Services.GetRequiredService<ICellDirectory>().Of(cell)).Centres.Keys.Single();

        await using var scope = Services.CreateAsyncScope();
        var workers = scope.ServiceProvider.GetRequiredService<WorkerRegistry>();
        for (var i = 1; i <= crew; i++)
        {
            var volunteer = new NewWorker(WorkerId.New(), cell, Roles.Volunteer, $"متطوع {i}", $"volunteer{i}", Visit.Password);
            Assert.Null(await workers.Add(volunteer));
            Crew.Add(volunteer.Id);
            await Asked(Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(cell.Value, new StateTraining(volunteer.Id, trained), OperationId.New(), Coordinator));
        }
    }

    protected async Task<LifeProjectId> Open(string programme, string category, AgeBand age, Sex sex = Sex.Male)
    {
        var person = PersonId.New();
        await Asked(Services.GetRequiredService<IAggregates<Person, PersonEvent>>().Do(
            person.Value, new RegisterPerson(Name: null, "شخص بمعطف رمادي قرب المحطة", sex, age, BornOn: null, Medina, Place: null), OperationId.New(), Coordinator));
        var project = LifeProjectIds.Of(person, programme);
        await Do(project, new OpenLifeProject(person, programme, category, Coordinator.Worker, BornOn: null));
        return project;
    }

    protected Task Do(RoundId round, RoundCommand command) => Asked(Services.GetRequiredService<IStreet>().Do(round, command, OperationId.New(), Coordinator));

    protected Task Do(LifeProjectId project, LifeProjectCommand command) => Asked(Services.GetRequiredService<ILifeProjects>().Do(project, command, OperationId.New(), Coordinator));

    protected static async Task Asked(Task<Answer> asked)
    {
        var answer = await asked;
        Assert.True(answer is Answer.Done, answer.ToString());
    }
}
