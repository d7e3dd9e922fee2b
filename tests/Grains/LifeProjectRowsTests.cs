using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel.Cells;
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

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_stay_is_listed_with_its_end_and_marked_when_it_never_was(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var (project, centre, stay) = (await office.Accompany(), new CentreId(Guid.CreateVersion7()), ActId.New());
        Office.Done(await office.Cells.Do(office.Salma.Cell.Value, new AddCentre(centre, "House of the palm grove"), OperationId.New(), office.Salma));
        var entering = new EnterStay(stay, "dormitory", centre, Place: null, office.Today);
        Office.Refused<NotOneOfThose>(await office.Projects.Do(project, entering with { Centre = new CentreId(Guid.CreateVersion7()) }, OperationId.New(), office.Salma));

        await Ask(entering);
        Assert.Equal(("dormitory", (Guid?)centre.Value, office.Today, null, null, null, false), await Listed());

        await Ask(new LeaveStay(stay, office.Today, "way-found", "family", "His brother came for him"));
        Assert.Equal(("dormitory", centre.Value, office.Today, office.Today, "way-found", "family", false), await Listed());

        await Ask(new WithdrawAct(stay, "It was another man"));
        Assert.Equal(("dormitory", centre.Value, office.Today, office.Today, "way-found", "family", true), await Listed());

        async Task Ask(LifeProjectCommand command) => Office.Done(await office.Projects.Do(project, command, OperationId.New(), office.Salma));
        async Task<(string, Guid?, DateOnly, DateOnly?, string?, string?, bool)> Listed()
        {
            await using var db = await office.Rows();
            var row = await db.Stays.AsNoTracking().SingleAsync(one => one.LifeProject == project.Value && one.Stay == stay.Value && one.Cell == office.Salma.Cell.Value);
            return (row.Kind, row.Centre, row.EnteredOn, row.LeftOn, row.WhyLeft, row.WhereTo, row.Withdrawn);
        }
    }

    [Fact]
    public async Task The_care_a_stay_owes_runs_out_like_any_deadline_and_not_after_the_leaving()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var (project, centre, stay) = (await office.Accompany(), new CentreId(Guid.CreateVersion7()), ActId.New());
        Office.Done(await office.Cells.Do(office.Salma.Cell.Value, new AddCentre(centre, "House of the palm grove"), OperationId.New(), office.Salma));
        Office.Done(await office.Projects.Do(project, new EnterStay(stay, "dormitory", centre, Place: null, office.Today), OperationId.New(), office.Salma));
        office.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(1, await office.Watch.PassDue(CancellationToken.None));
        await using var db = await office.Rows();
        Assert.Equal(ClockStatus.Passed, (await db.Clocks.AsNoTracking().SingleAsync(row => row.Clock == "protocol.nurse")).Status);

        Office.Done(await office.Projects.Do(project, new LeaveStay(stay, office.Today, "own-wish", "street", Note: null), OperationId.New(), office.Salma));
        Assert.Equal(ClockStatus.Stopped, (await db.Clocks.AsNoTracking().SingleAsync(row => row.Clock == "protocol.nurse")).Status);
    }
}
