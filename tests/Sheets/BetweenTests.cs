using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Tests.Sheets;

/// <summary>What happens between the moment a sheet is broken off and the moment it is gone on with.</summary>
public class BetweenTests
{
    [Fact]
    public async Task Another_sheet_with_the_same_rows_doubles_nothing_and_undoing_both_leaves_nothing()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings + Winter.Rows + Winter.MoreRows), Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 4);
        desk.Leave();
        await desk.Work.RunAll(CancellationToken.None);
        desk.Takes(desk.Coordinator);

        var other = await desk.Bring(Winter.File, Winter.Words);
        Assert.Equal(new SheetSums(7, 0, 0, 3, 4, 0), (await desk.Apply(other)).Sums);
        Assert.Equal(7, (await desk.Counted()).Count);
        TestWorld.Must(await desk.Sheets.Do(sheet.Value, new ResumeSheet(), OperationId.New(), desk.Coordinator));
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal((SheetStatus.Applied, new SheetSums(9, 4, 4, 6, 3, 0)), ((await desk.See(sheet)).Status, (await desk.See(sheet)).Sums));
        Assert.Equal(9, (await desk.Counted()).Count);
        await desk.Undo(sheet);
        await desk.Undo(other);
        await desk.Undo(sheet);
        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task An_act_of_which_no_row_tells_is_taken_back_too()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 4);
        var state = await desk.See(sheet);
        var run = (await desk.Parts.Run(sheet, state, SheetMapping.Read(state.Mapped!.Mapping)!, desk.Coordinator, desk.Parts.Now))!;
        TestWorld.Must(await desk.World.Services.GetRequiredService<IAggregates<Leaf, LeafEvent>>().Do(
            run.Commands.LeafOf(1).Value, new TakeRows(sheet, [], [], [new RowRefused(8, sheet, "CellIsEmpty", "", IsSecret: false)]), OperationId.New(), desk.Coordinator));

        await desk.Undo(sheet);

        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task A_programme_that_left_takes_no_act_out_of_the_sheet()
    {
        var folder = Directory.CreateTempSubdirectory("sw-between-");
        await using (var desk = await Desk.Open(JournalOptions.In(folder.FullName)))
        {
            var sheet = await desk.Bring(Winter.File, Winter.Words);
            await desk.Apply(sheet, run: false);
            await desk.BreakOff(sheet, 4);
            await using (var without = await Desk.Open(JournalOptions.In(folder.FullName), new InstalledProgrammes([.. TestProgramme.Installed.Modules.Where(module => module.Manifest.Id != TestProgramme.Id)])))
            {
                without.Takes(desk.Coordinator);
                await without.Work.RunAll(CancellationToken.None);
                var done = (Sheet.Taken)(await without.Sheets.Read(sheet.Value, desk.Coordinator))!.State;
                Assert.Equal((SheetStatus.Applied, 4, 3), (done.Status, done.Sums.Acts, done.Sums.Refused));
            }

            Assert.Equal(4, (await desk.Counted()).Count);
            await desk.Undo(sheet);
            await NothingIsLeft(desk);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task One_that_nobody_goes_on_with_is_forgotten_too_and_can_be_undone()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        desk.World.Clock.Set(desk.World.Clock.GetUtcNow().AddDays(6));
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 3);
        desk.Leave();
        desk.World.Clock.Set(desk.World.Clock.GetUtcNow().AddDays(6));
        await desk.Work.RunAll(CancellationToken.None);
        var file = (await desk.See(sheet)).File;
        Assert.NotNull(await desk.Parts.Files.Open(file.File, file.Bytes));

        desk.World.Clock.Set(desk.World.Clock.GetUtcNow().AddDays(2));
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Null(await desk.Parts.Files.Open(file.File, file.Bytes));
        desk.Takes(desk.Coordinator);
        Assert.Equal(SheetStatus.Undone, (await desk.Undo(sheet)).Status);
        Assert.Empty(await desk.Counted());
    }

    private static async Task NothingIsLeft(Desk desk)
    {
        Assert.Empty(await desk.Counted());
        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Projects());
    }
}
