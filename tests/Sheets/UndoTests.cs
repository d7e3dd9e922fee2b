using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Sheets;

public class UndoTests
{
    [Fact]
    public async Task Everything_goes_back_to_where_it_was()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);

        var undone = await desk.Undo(sheet);

        Assert.Equal((SheetStatus.Undone, 0), (undone.Status, undone.Kept));
        Assert.Empty(await desk.Counted());
        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Projects());
        await using var db = desk.World.Database();
        Assert.Empty(await db.Cycles.ToListAsync());
        // What was told and withdrawn stays readable.
        Assert.Equal(7, await db.Acts.CountAsync(act => act.Withdrawn));
        Assert.All(await db.Encounters.ToListAsync(), met => Assert.True(met.Withdrawn));
    }

    [Fact]
    public async Task The_same_file_may_be_brought_again_and_counts_once()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        await desk.Undo(sheet);

        var again = await desk.Apply(await desk.Bring(Winter.File, Winter.Words));

        Assert.Equal(new SheetSums(7, 3, 3, 7, 0, 0), again.Sums);
        Assert.Equal(7, (await desk.Counted()).Count);
        Assert.Equal(3, (await desk.People()).Count);
        Assert.Equal(3, (await desk.Projects()).Count);
    }

    [Fact]
    public async Task Who_was_worked_with_since_stays_and_is_told()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        var (said, fatima) = ((await desk.Projects())[0], (await desk.Projects())[1]);
        await desk.World.Do(new LifeProjectId(said.LifeProject), new WriteNote(NoteId.New(), null, "He sleeps at his sister's now"));
        await desk.World.Name(new PersonId(fatima.Person), "Fatima Zahra Alami");

        var undone = await desk.Undo(sheet);

        Assert.Equal(3, undone.Kept);
        Assert.Equal([said.Person, fatima.Person], (await desk.People()).Select(row => row.Person).Order().Intersect([said.Person, fatima.Person]).OrderBy(id => id == said.Person ? 0 : 1));
        Assert.Equal(2, (await desk.People()).Count);
        Assert.Equal(said.LifeProject, Assert.Single(await desk.Projects()).LifeProject);
        Assert.Empty(await desk.Counted());
        await using var db = desk.World.Database();
        Assert.Equal(["KnownBetterSince", "WorkedWithSince"], (await db.SheetLines.Where(line => line.Kept != null).Select(line => line.Kept).Distinct().ToListAsync()).Order());
    }

    [Fact]
    public async Task An_act_somebody_added_keeps_the_person_and_is_still_counted()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        var project = (await desk.Projects())[0];
        await desk.World.Act(new LifeProjectId(project.LifeProject), new DateTime(2026, 11, 19, 21, 0, 0));

        await desk.Undo(sheet);

        Assert.Equal(project.LifeProject, Assert.Single(await desk.Counted()).LifeProject);
        Assert.Equal(project.Person, Assert.Single(await desk.People()).Person);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_goes_on()
    {
        await using var desk = await Desk.Open();
        var file = Files.Text(Winter.Headings + string.Concat(Enumerable.Range(1, 2_000).Select(i => $"{i};شخص {i};;;25/11/2025;;حمام;1;\n")));
        var sheet = await desk.Bring(file, Winter.Words);
        await desk.Apply(sheet);
        TestWorld.Must(await desk.Sheets.Do(sheet.Value, new UndoSheet("Why"), OperationId.New(), desk.Coordinator));
        using var stop = new CancellationTokenSource();
        var work = desk.Work.RunAll(stop.Token);
        while (!work.IsCompleted && (await desk.See(sheet)).UndoSteps < 3)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        Assert.Equal(SheetStatus.Undoing, (await desk.See(sheet)).Status);

        await desk.Work.RunAll(TestContext.Current.CancellationToken);

        Assert.Equal((SheetStatus.Undone, 0), ((await desk.See(sheet)).Status, (await desk.See(sheet)).Kept));
        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Counted());
    }

    [Fact]
    public async Task Two_sheets_about_one_person_are_taken_back_one_by_one()
    {
        await using var desk = await Desk.Open();
        var first = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(first);
        var second = await desk.Bring(Winter.Grown, Winter.Words);
        await desk.Apply(second);

        Assert.Equal(2, (await desk.Undo(first)).Kept);
        Assert.Equal(2, (await desk.Counted()).Count);
        await desk.Undo(second);
        Assert.Equal(0, (await desk.Undo(first)).Kept);

        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Projects());
    }

    [Fact]
    public async Task Somebody_who_was_taken_back_is_not_found_nor_read()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        var project = (await desk.Projects())[0];

        await desk.Undo(sheet);

        Assert.Null(await desk.World.LifeProjects.Read(new LifeProjectId(project.LifeProject), desk.Coordinator));
        Assert.IsNotType<Person.Known>((await desk.World.People.Read(project.Person, desk.Coordinator))?.State);
    }
}
