namespace SocialWatch.Tests.Grains;

/// <summary>What holds before any rule is asked.</summary>
public class DoorTests
{
    [Fact]
    public async Task Who_may_not_is_refused_and_nothing_is_written()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        var person = (await office.See(project)).File.Project is LifeProject.Open open ? open.Opening.Person : default;
        (Permission Needed, Func<Asker, Task<Answer>> Ask)[] table =
        [
            (Permission.MeetPeople, asker => office.People.Do(PersonId.New().Value, new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, null, null, null), OperationId.New(), asker)),
            (Permission.MeetPeople, asker => office.People.Do(person.Value, new DescribePerson($"Seen by {asker.Worker}", Sex.Male, AgeBand.From60), OperationId.New(), asker)),
            (Permission.MeetPeople, asker => office.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), asker)),
            (Permission.MeetPeople, asker => office.Projects.Do(project, new WriteNote(NoteId.New(), null, "He sleeps badly"), OperationId.New(), asker)),
            (Permission.AccompanyPeople, asker => office.Projects.Do(project, office.Goal("Cook on my own"), OperationId.New(), asker)),
            (Permission.AccompanyPeople, asker => office.Projects.Do(project, new NameReferent(Office.Colleagues.Add("Driss")), OperationId.New(), asker)),
            (Permission.AccompanyPeople, asker => office.Projects.Do(project, new PlanTask(TaskId.New(), "Call the doctor", office.Today, asker.Worker), OperationId.New(), asker)),
            (Permission.Coordinate, asker => office.Cells.Do(asker.Cell.Value, new AddCentre(new CentreId(Guid.CreateVersion7()), "House of the palm grove"), OperationId.New(), asker)),
        ];

        foreach (var (needed, ask) in table)
        {
            var without = Enum.GetValues<Permission>().Except([needed]).ToHashSet();
            var before = await Events(office);
            Office.Refused<NotAllowed>(await ask(office.Salma with { May = without }));
            Office.Refused<NotAllowed>(await ask(office.Salma with { May = new HashSet<Permission>() }));
            Assert.Equal(before, await Events(office));
            Office.Done(await ask(office.Salma with { May = new HashSet<Permission> { needed } }));
        }
    }

    [Fact]
    public async Task A_commune_or_a_centre_must_be_one_of_the_cell()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        var (meal, centre) = (Office.Meal(office.Clock), new CentreId(Guid.CreateVersion7()));

        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, meal with { Commune = "Si Hamid, who lives behind the station" }, OperationId.New(), office.Salma));
        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, meal with { Centre = centre }, OperationId.New(), office.Salma));

        // What this process changes is known at once.
        Office.Done(await office.Cells.Do(office.Salma.Cell.Value, new AddCentre(centre, "House of the palm grove"), OperationId.New(), office.Salma));
        Office.Done(await office.Projects.Do(project, meal with { Centre = centre }, OperationId.New(), office.Salma));
    }

    [Fact]
    public async Task Only_a_colleague_is_given_something_to_answer_for()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        var person = await office.Meet();
        var nobody = WorkerId.New();

        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, new NameReferent(nobody), OperationId.New(), office.Salma));
        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, new PlanTask(TaskId.New(), "Call the doctor", office.Today, nobody), OperationId.New(), office.Salma));
        Office.Refused<NotOneOfThose>(await office.Projects.Do(LifeProjectIds.Of(person, "winter-house"), Office.Opening(person) with { Referent = nobody }, OperationId.New(), office.Salma));

        Office.Done(await office.Projects.Do(project, new NameReferent(Office.Colleagues.Add("Driss")), OperationId.New(), office.Salma));
        Office.Done(await office.Projects.Do(project, new PlanTask(TaskId.New(), "Call the doctor", office.Today, office.Salma.Worker), OperationId.New(), office.Salma));
    }

    [Fact]
    public async Task What_another_process_changes_in_the_cell_is_known_within_a_second()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        await using var beside = office.Beside();
        Assert.Empty((await beside.Directory.Of(office.Salma.Cell)).Centres);

        Office.Done(await office.Cells.Do(office.Salma.Cell.Value, new AddCentre(new CentreId(Guid.CreateVersion7()), "House of the palm grove"), OperationId.New(), office.Salma));
        office.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Single((await beside.Directory.Of(office.Salma.Cell)).Centres);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Another_cells_people_are_not_there(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var stranger = await office.Stranger();
        var project = await office.Accompany();
        var person = await office.Meet();

        Assert.Null(await office.Projects.Read(project, stranger));
        Assert.Null(await office.People.Read(person.Value, stranger));
        Assert.Null(await office.People.Read(Guid.CreateVersion7(), stranger));
        Office.Refused<NothingHere>(await office.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), stranger));
        Office.Refused<NothingHere>(await office.People.Do(person.Value, new DescribePerson("Grey coat", Sex.Male, AgeBand.From60), OperationId.New(), stranger));

        // The same from a process that has not read it before.
        await using var later = office.Beside();
        Office.Refused<NothingHere>(await later.Projects.Do(project, Office.Meal(office.Clock), OperationId.New(), stranger));
        Assert.Null(await later.People.Read(person.Value, stranger));
    }

    [Fact]
    public async Task A_life_project_opens_only_under_its_own_id_and_for_a_person_of_the_cell()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var stranger = await office.Stranger();
        var (person, theirs, nobody) = (await office.Meet(), await office.Meet("Lalla Fatna", stranger), PersonId.New());

        Office.Refused<NothingHere>(await Open(LifeProjectId.New(), person));
        Office.Refused<NothingHere>(await Open(LifeProjectIds.Of(person, "another-house"), person));
        Office.Refused<NothingHere>(await Open(LifeProjectIds.Of(theirs, WinterHouse.Id), theirs));
        Office.Refused<NothingHere>(await Open(LifeProjectIds.Of(nobody, WinterHouse.Id), nobody));
        Office.Done(await Open(LifeProjectIds.Of(person, WinterHouse.Id), person));

        Task<Answer> Open(LifeProjectId project, PersonId who) => office.Projects.Do(project, Office.Opening(who), OperationId.New(), office.Salma);
    }

    private static async Task<int> Events(Office office)
    {
        await using var db = await office.Rows();
        return db.Events.Count();
    }
}
