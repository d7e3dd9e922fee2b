using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Tests.Grains;

public class ClockWatchTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_clock_passes_once_when_it_is_due(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var project = await office.Accompany();
        office.Clock.Advance(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await office.Watch.PassDue(CancellationToken.None));

        office.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await office.Watch.PassDue(CancellationToken.None));
        Assert.Equal(0, await office.Watch.PassDue(CancellationToken.None));

        var passed = Assert.Single((await office.See(project)).History, one => one.Event is ClockPassed);
        Assert.Equal(WorkerId.System, passed.Stamp.Worker);
        await using var db = await office.Rows();
        Assert.Equal(ClockStatus.Passed, (await db.Clocks.SingleAsync()).Status);
    }

    [Fact]
    public async Task A_clock_that_was_met_does_not_pass()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        Office.Done(await office.Projects.Do(project, Office.Meal(office.Clock) with { Kind = "medical-check" }, OperationId.New(), office.Salma));
        office.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(0, await office.Watch.PassDue(CancellationToken.None));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Two_hosts_that_watch_pass_each_clock_once(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        await using var beside = office.Beside();
        var projects = new List<LifeProjectId>();
        for (var i = 0; i < 20; i++)
        {
            projects.Add(await office.Accompany($"Person {i}"));
        }

        office.Clock.Advance(TimeSpan.FromDays(3));
        await Task.WhenAll(new[] { office, beside, office, beside }.Select(one => Task.Run(() => one.Watch.PassDue(CancellationToken.None))));

        await Assert.AllAsync(projects, async project => Assert.Single((await beside.See(project)).History, one => one.Event is ClockPassed));
    }

    [Fact]
    public async Task Clocks_whose_module_is_gone_wait_and_hold_up_nobody()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var waiting = await office.Accompany("Lalla Fatna");
        var project = await office.Accompany();

        // As many as are looked at together, of a programme that is not installed any more, and all due earlier.
        await Strand(office, waiting, clocks: 600);
        office.Clock.Advance(TimeSpan.FromDays(3));

        await office.Watch.PassDue(CancellationToken.None);

        Assert.Single((await office.See(project)).History, one => one.Event is ClockPassed);
        await using var db = await office.Rows();
        Assert.Equal(601, await db.Clocks.CountAsync(clock => clock.Status == ClockStatus.Running));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task More_clocks_than_are_looked_at_together_that_cannot_be_passed_hold_up_nobody(DatabaseKind kind)
    {
        await using var office = await Office.Open(kind);
        var (forgotten, broken) = (await office.Accompany("Lalla Fatna"), await office.Accompany("Si Omar"));
        var projects = new[] { await office.Accompany(), await office.Accompany("Si Brahim") };
        await office.Forget((await office.See(forgotten)).File.Project is LifeProject.Open open ? open.Opening.Person : default);
        Office.Done(await office.Projects.Do(broken, new WriteNote(NoteId.New(), null, "He sleeps badly"), OperationId.New(), office.Salma));
        await using (var db = await office.Rows())
        {
            await db.Events.Where(row => row.Stream == broken.Value && row.Secret != null).ExecuteUpdateAsync(row => row.SetProperty(one => one.Secret, new byte[40]));
        }

        // All due earlier, hundreds of them at the very same moment.
        await Multiply(office, forgotten, clocks: 700);
        await Multiply(office, broken, clocks: 700);
        office.Clock.Advance(TimeSpan.FromDays(3));
        await using var later = office.Beside();

        await later.Watch.PassDue(CancellationToken.None);

        await Assert.AllAsync(projects, async project => Assert.Single((await later.See(project)).History, one => one.Event is ClockPassed));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_holds_up_nobody()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var broken = await office.Accompany("Lalla Fatna");
        var project = await office.Accompany();
        Office.Done(await office.Projects.Do(broken, new WriteNote(NoteId.New(), null, "She sleeps badly"), OperationId.New(), office.Salma));
        await using (var db = await office.Rows())
        {
            await db.Events.Where(row => row.Stream == broken.Value && row.Secret != null).ExecuteUpdateAsync(row => row.SetProperty(one => one.Secret, new byte[40]));
            await db.Clocks.Where(row => row.LifeProject == broken.Value).ExecuteUpdateAsync(row => row.SetProperty(one => one.DueAt, office.Clock.GetUtcNow().AddDays(1)));
        }

        office.Clock.Advance(TimeSpan.FromDays(3));
        await using var later = office.Beside();
        Assert.Equal(1, await later.Watch.PassDue(CancellationToken.None));

        Assert.Single((await later.See(project)).History, one => one.Event is ClockPassed);
    }

    [Fact]
    public async Task It_looks_again_by_itself()
    {
        await using var office = await Office.Open(DatabaseKind.Sqlite);
        var project = await office.Accompany();
        await office.Watch.StartAsync(CancellationToken.None);
        office.Clock.Advance(TimeSpan.FromDays(2));

        for (var i = 0; i < 500 && !(await office.See(project)).History.Any(one => one.Event is ClockPassed); i++)
        {
            office.Clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Single((await office.See(project)).History, one => one.Event is ClockPassed);
        await office.Watch.StopAsync(CancellationToken.None);
    }

    /// <summary>The life project belongs to a programme that is not installed here, and has many clocks.</summary>
    private static async Task Strand(Office office, LifeProjectId project, int clocks)
    {
        await using var db = await office.Rows();
        await db.LifeProjects.Where(row => row.LifeProject == project.Value).ExecuteUpdateAsync(row => row.SetProperty(one => one.Programme, "summer-camp"));
        await Multiply(office, project, clocks);
    }

    private static async Task Multiply(Office office, LifeProjectId project, int clocks)
    {
        await using var db = await office.Rows();
        var clock = await db.Clocks.AsNoTracking().SingleAsync(row => row.LifeProject == project.Value);
        db.AddRange(Enumerable.Range(0, clocks).Select(i => clock with { Clock = $"clock-{i}", DueAt = clock.DueAt.AddHours(-1) }));
        await db.SaveChangesAsync();
    }
}
