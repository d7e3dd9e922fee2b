using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Grains;

/// <summary>Whoever asks from another cell must not tell an id of this one from an id nobody has (G14).</summary>
public class StrangerTests
{
    public static TheoryData<string> PersonCommands => [.. CommandsOf<PersonCommand>().Keys];

    public static TheoryData<string> LifeProjectCommands => [.. CommandsOf<LifeProjectCommand>().Keys];

    [Fact]
    public void Every_command_there_is_stands_here()
    {
        var examples = CommandsOf<PersonCommand>().Keys.Concat(CommandsOf<LifeProjectCommand>().Keys).ToHashSet();
        var written = typeof(PersonCommand).Assembly.GetTypes().Append(typeof(HandOutKey))
            .Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(PersonCommand)) || type.IsAssignableTo(typeof(LifeProjectCommand))))
            .Where(type => type != typeof(RegisterPerson) && type != typeof(OpenLifeProject) && type != typeof(RegisterFromSheet) && type != typeof(OpenFromSheet));
        Assert.Empty(written.Select(type => type.Name).Except(examples));
    }

    [Theory, MemberData(nameof(PersonCommands))]
    public async Task Asked_of_a_person_of_another_cell_it_reads_as_of_nobody(string name)
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (stranger, command, theirs) = (await office.Stranger(), CommandsOf<PersonCommand>()[name], await office.Meet());

        await OfAllReadsTheSame(theirs.Value, PersonId.New().Value, (id, operation) => office.People.Do(id, command, operation, stranger));
        Office.Refused<NothingHere>(await office.People.Do(PersonId.New().Value, command, OperationId.New(), office.Salma));
    }

    [Theory, MemberData(nameof(LifeProjectCommands))]
    public async Task Asked_of_a_life_project_of_another_cell_it_reads_as_of_none(string name)
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (stranger, command, theirs) = (await office.Stranger(), CommandsOf<LifeProjectCommand>()[name], await office.Accompany());

        await OfAllReadsTheSame(theirs.Value, LifeProjectId.New().Value, (id, operation) => office.Projects.Do(new LifeProjectId(id), command, operation, stranger));
        Office.Refused<NothingHere>(await office.Projects.Do(LifeProjectId.New(), command, OperationId.New(), office.Salma));
    }

    [Fact]
    public async Task Opening_for_a_person_of_another_cell_reads_as_for_nobody()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (stranger, theirs) = (await office.Stranger(), await office.Meet());
        foreach (var person in new[] { theirs, PersonId.New() })
        {
            Office.Refused<NothingHere>(await office.Projects.Do(LifeProjectIds.Of(person, WinterHouse.Id), Office.Opening(person), OperationId.New(), stranger));
            Office.Refused<NothingHere>(await office.Projects.Do(LifeProjectIds.Of(person, WinterHouse.Id), new OpenFromSheet(person, WinterHouse.Id, "elderly", SheetId.New(), office.Clock.GetUtcNow()), OperationId.New(), stranger));
        }
    }

    [Fact]
    public async Task What_another_process_has_begun_is_found_at_the_first_command()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        await using var beside = office.Beside();
        var (person, describe) = (PersonId.New(), new DescribePerson("Grey coat", Sex.Male, AgeBand.From60));
        Office.Refused<NothingHere>(await beside.People.Do(person.Value, describe, OperationId.New(), office.Salma));
        Office.Done(await office.People.Do(person.Value, new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, null, null, null), OperationId.New(), office.Salma));
        Office.Done(await beside.People.Do(person.Value, describe, OperationId.New(), office.Salma));
    }

    /// <summary>Asked for the first time, again, and under an operation that has been used.</summary>
    internal static async Task OfAllReadsTheSame(Guid theirs, Guid nobodys, Func<Guid, OperationId, Task<Answer>> ask)
    {
        var operation = OperationId.New();
        foreach (var id in new[] { theirs, nobodys, theirs, nobodys })
        {
            Office.Refused<NothingHere>(await ask(id, operation));
        }
    }

    internal static Dictionary<string, TCommand> CommandsOf<TCommand>()
    {
        var day = new DateOnly(2026, 11, 20);
        object[] all =
        [
            new NamePerson("Si Hamid", null), new DescribePerson("Grey coat", Sex.Male, AgeBand.From60), new WithdrawRegistration(SheetId.New(), "The wrong winter"),
            new WriteNote(NoteId.New(), null, "He sleeps badly"), new NameReferent(Office.Colleagues.Add("Driss")), new EnterStage("met"),
            new SetGoal(GoalId.New(), null, "Cook on my own", day), new ReachGoal(GoalId.New(), day), new DropGoal(GoalId.New(), "No longer wished"), new ReopenGoal(GoalId.New(), "Wished again"),
            new JudgeNeed("housing", Severity.Serious, null), new PlanTask(TaskId.New(), "Call the doctor", day, Office.Colleagues.Add("Driss")), new FinishTask(TaskId.New()), new CancelTask(TaskId.New(), "Not needed"),
            new RecordAct(ActId.New(), "meal", ActAnswer.Accepted, 1, new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(1)), "Medina", null, null, null, null),
            new WithdrawOpening(SheetId.New(), "The wrong winter"),
            new AttachEncounter(new RoundId(Guid.CreateVersion7()), EncounterId.New(), DateTimeOffset.UnixEpoch, Commune: null, Place: null, Seen: null, []), new DetachEncounter(EncounterId.New()),
            new WithdrawAct(ActId.New(), "A slip"), new CloseLifeProject(OutcomeKind.Left, day, null), new ReopenLifeProject("met", "Met again"), new WithdrawClosing("A slip"), new PassClock("doctor"),
            new EnterStay(ActId.New(), "room", null, null, day), new LeaveStay(ActId.New(), day, "own-wish", "family", null), new RecordNight(ActId.New(), day),
            new RefuseStay(ActId.New(), "room", day, null), new DoProtocolStep(ActId.New(), "nurse", day, null), new FollowConfiguration(1), new RecordDocument("birth-certificate", day), new StateAge(null, AgeBand.From60), new HandOutKey("The blue one"),
        ];
        return all.OfType<TCommand>().ToDictionary(command => command!.GetType().Name);
    }
}
