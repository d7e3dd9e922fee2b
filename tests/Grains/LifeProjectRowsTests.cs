using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Grains;

public class LifeProjectRowsTests
{
    [Fact]
    public async Task The_last_contact_is_the_last_act_that_stands_or_note()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        var opened = office.Clock.GetUtcNow();
        office.Clock.Advance(TimeSpan.FromHours(3));
        var (first, second) = (Office.Meal(office.Clock), Office.Meal(office.Clock) with { At = office.Clock.GetUtcNow().AddHours(-1) });
        await Ask(first);
        await Ask(second);
        Assert.Equal(first.At, await Last());

        await Ask(new WithdrawAct(first.Act, "It was another man"));
        Assert.Equal(second.At, await Last());
        await Ask(new WithdrawAct(second.Act, "It was another man"));
        Assert.Equal(opened, await Last());

        await Ask(new WriteNote(NoteId.New(), null, "He called"));
        Assert.Equal(office.Clock.GetUtcNow(), await Last());

        async Task Ask(LifeProjectCommand command) => Office.Done(await office.Projects.Do(project, command, OperationId.New(), office.Salma));
        async Task<DateTimeOffset> Last()
        {
            await using var db = await office.Rows();
            return (await db.LifeProjects.AsNoTracking().SingleAsync()).LastContact;
        }
    }

    [Fact]
    public async Task Every_opening_and_reopening_keeps_how_it_ended()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        await Ask(new CloseLifeProject(OutcomeKind.Left, office.Today, null));
        await Ask(new ReopenLifeProject("met", "Seen at the bus station"));
        await Ask(new CloseLifeProject(OutcomeKind.Left, office.Today, null));
        Assert.Equal([(1, OutcomeKind.Left), (2, OutcomeKind.Left)], await Cycles());

        await Ask(new WithdrawClosing("It was another man"));
        Assert.Equal([(1, OutcomeKind.Left), (2, null)], await Cycles());

        async Task Ask(LifeProjectCommand command) => Office.Done(await office.Projects.Do(project, command, OperationId.New(), office.Salma));
        async Task<IReadOnlyList<(int, OutcomeKind?)>> Cycles()
        {
            await using var db = await office.Rows();
            return [.. (await db.Cycles.AsNoTracking().OrderBy(row => row.Cycle).ToListAsync()).Select(row => (row.Cycle, row.Outcome))];
        }
    }
}
