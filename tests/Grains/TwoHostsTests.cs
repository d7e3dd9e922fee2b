using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Tests.Grains;

/// <summary>Two programs on one database: the database decides between writers, and both are right.</summary>
public class TwoHostsTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Whoever_comes_second_decides_again_and_nothing_acknowledged_is_lost(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var project = await office.Accompany();
        await beside.Projects.Read(project, office.Salma);
        var notes = Enumerable.Range(0, 40).Select(i => new WriteNote(NoteId.New(), null, $"Note {i}")).ToList();

        var answers = await Task.WhenAll(notes.Select((note, i) => (i % 2 == 0 ? office : beside).Projects.Do(project, note, OperationId.New(), office.Salma)));

        Assert.All(answers, answer => Assert.False(Office.Done(answer).Before));
        foreach (var seen in new[] { await office.See(project), await beside.See(project) })
        {
            Assert.Equal(Enumerable.Range(1, seen.History.Count), seen.History.Select(one => one.Version));
            Assert.Equal(notes.Select(note => note.Note).ToHashSet(), seen.History.Select(one => one.Event).OfType<NoteWritten>().Select(note => note.Note).ToHashSet());
        }
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_rule_holds_across_both(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var project = await office.Accompany();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 2 == 0 ? office : beside).Projects.Do(project, office.Goal($"Wish {i}"), OperationId.New(), office.Salma)));

        Assert.Equal(SetGoal.MostActiveGoals, answers.OfType<Answer.Done>().Count());
        Assert.All(answers.OfType<Answer.Refused>(), refused => Assert.Equal(new TooManyActiveGoals(SetGoal.MostActiveGoals), refused.Why));
        Assert.Equal(SetGoal.MostActiveGoals, Assert.IsType<LifeProject.Open>((await beside.See(project)).File.Project).ActiveGoals);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task What_one_has_answered_the_other_shows_and_judges_by(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var project = await office.Accompany();
        var goal = office.Goal("Cook on my own twice a week");
        await beside.See(project);

        Office.Done(await office.Projects.Do(project, goal, OperationId.New(), office.Salma));
        Assert.Contains((await beside.See(project)).History, one => one.Event is GoalSet);

        // Without a read in between: a refusal is said only on what is up to date.
        var task = new PlanTask(TaskId.New(), "Call the doctor", office.Today, office.Salma.Worker);
        Office.Done(await office.Projects.Do(project, task, OperationId.New(), office.Salma));
        Office.Done(await beside.Projects.Do(project, new FinishTask(task.Task), OperationId.New(), office.Salma));
        Assert.True(Office.Done(await beside.Projects.Do(project, goal, OperationId.New(), office.Salma)).Before);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task One_person_is_registered_once_by_both(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var person = PersonId.New();
        var register = new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, null, "Medina", null);

        var answers = await Task.WhenAll(new[] { office, beside }.Select(one => one.People.Do(person.Value, register, OperationId.New(), office.Salma)));

        Assert.Single(answers, answer => !Office.Done(answer).Before);
        Assert.Single((await office.People.Read(person.Value, office.Salma))!.History);
        Assert.Equal("Si Hamid", Assert.IsType<Person.Known>((await beside.People.Read(person.Value, office.Salma))!.State).Name);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Nobody_whom_the_other_host_has_met_gets_a_second_key(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var person = PersonId.New();
        var register = new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, null, "Medina", null);
        Assert.Null(await beside.People.Read(person.Value, office.Salma));
        Office.Done(await office.People.Do(person.Value, register, OperationId.New(), office.Salma));

        // Lost, not destroyed: with a key of its own the second host would hide that.
        await using var keys = await office.KeyRows();
        await keys.PersonKeys.Where(key => key.Person == person.Value).ExecuteDeleteAsync();
        await beside.People.Do(person.Value, register, OperationId.New(), office.Salma);

        Assert.False(await keys.PersonKeys.AnyAsync(key => key.Person == person.Value));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Nobody_who_was_forgotten_is_met_again_under_the_same_id(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var person = PersonId.New();
        await office.Forget(person);

        Office.Refused<NothingHere>(await beside.People.Do(person.Value, new RegisterPerson("Si Hamid", null, Sex.Male, AgeBand.From60, null, "Medina", null), OperationId.New(), office.Salma));
    }
}
