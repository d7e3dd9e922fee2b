namespace SocialWatch.Tests.Grains;

/// <summary>One thing asked for once, however often it is sent.</summary>
public class OperationTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_double_click_acts_once(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var project = await office.Accompany();
        var (meal, operation) = (Office.Meal(office.Clock), OperationId.New());

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => (i % 3 == 0 ? beside : office).Projects.Do(project, meal, operation, office.Salma)));

        Assert.Single(answers, answer => !Office.Done(answer).Before);
        Assert.Single(answers.Select(answer => Office.Done(answer).Version).Distinct());
        Assert.Single((await office.See(project)).History, one => one.Event is ActRecorded);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task What_was_lost_on_the_way_back_may_be_sent_again_after_a_restart(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var project = await office.Accompany();
        var (note, operation) = (new WriteNote(NoteId.New(), null, "He sleeps badly"), OperationId.New());
        var first = Office.Done(await office.Projects.Do(project, note, operation, office.Salma));
        await using var later = office.Beside();

        var again = Office.Done(await later.Projects.Do(project, note, operation, office.Salma));

        Assert.Equal(first with { Before = true }, again);
    }

    [Fact]
    public async Task What_was_refused_may_be_corrected_under_the_same_id()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        var (goal, operation) = (office.Goal("Cook on my own twice a week"), OperationId.New());

        Office.Refused<ReviewDateInThePast>(await office.Projects.Do(project, goal with { ReviewOn = office.Today.AddDays(-1) }, operation, office.Salma));
        Office.Refused<TextIsMissing>(await office.Projects.Do(project, goal with { Wish = " " }, operation, office.Salma));

        Assert.False(Office.Done(await office.Projects.Do(project, goal, operation, office.Salma)).Before);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Something_else_under_the_same_id_is_refused_rather_than_lost(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var (project, other) = (await office.Accompany(), await office.Accompany("Lalla Fatna"));
        var (goal, operation) = (office.Goal("Cook on my own twice a week"), OperationId.New());
        Office.Done(await office.Projects.Do(project, goal, operation, office.Salma));
        var colleague = office.Salma with { Worker = WorkerId.New() };

        Office.Refused<OperationUsedForSomethingElse>(await office.Projects.Do(project, office.Goal("Cook for a friend"), operation, office.Salma));
        Office.Refused<OperationUsedForSomethingElse>(await office.Projects.Do(project, goal, operation, colleague));
        Office.Refused<OperationUsedForSomethingElse>(await office.Projects.Do(other, goal, operation, office.Salma));
        Office.Refused<OperationUsedForSomethingElse>(await office.Projects.Do(other, goal with { ReviewOn = default(DateOnly).AddDays(1) }, operation, office.Salma));
        Assert.Single((await office.See(project)).History, one => one.Event is GoalSet);
        Assert.DoesNotContain((await office.See(other)).History, one => one.Event is GoalSet);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task One_id_for_two_things_at_once_is_given_to_one_of_them(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var projects = new[] { await office.Accompany(), await office.Accompany("Lalla Fatna") };
        var operation = OperationId.New();

        var answers = await Task.WhenAll(projects.Select(project => office.Projects.Do(project, office.Goal("Cook on my own"), operation, office.Salma)));

        Assert.Single(answers.OfType<Answer.Done>());
        Office.Refused<OperationUsedForSomethingElse>(answers.OfType<Answer.Refused>().Single());
    }

    [Fact]
    public async Task Nothing_is_done_without_an_id()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);

        Office.Refused<NotOneOfThose>(await office.Projects.Do(await office.Accompany(), Office.Meal(office.Clock), default, office.Salma));
    }
}
