using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Sheets;

/// <summary>A sheet that cannot be gone on with says why and waits; it can be gone on with, or undone.</summary>
public class StoppedTests
{
    [Fact]
    public async Task Without_its_bytes_it_stops_and_can_be_undone()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 3);
        await desk.Parts.Files.Forget((await desk.See(sheet)).File.File);

        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal((SheetStatus.Stopped, "FileIsGone"), ((await desk.See(sheet)).Status, (await desk.See(sheet)).WhyStopped));
        Assert.Equal(SheetStatus.Undone, (await desk.Undo(sheet)).Status);
        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task Where_a_part_of_its_bytes_is_gone_it_stops_too_and_a_draft_says_so()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var (sheet, draft) = (await desk.Bring(Winter.File, Winter.Words), await desk.Bring(Winter.Grown, Winter.Words));
        await desk.Apply(sheet, run: false);
        await using (var db = desk.World.Database())
        {
            await db.SheetParts.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal("FileIsGone", (await desk.See(sheet)).WhyStopped);
        Assert.Contains("kept no more", (await screen.Get($"/sheets/{draft.Value}/check")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_applied_it_has_left_and_a_colleague_goes_on()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 3);
        var colleague = desk.Coordinator with { Worker = WorkerId.New() };
        desk.Takes(colleague);
        await desk.Work.RunAll(CancellationToken.None);
        Assert.Equal("WhoAskedHasLeft", (await desk.See(sheet)).WhyStopped);

        TestWorld.Must(await desk.Sheets.Do(sheet.Value, new ResumeSheet(), OperationId.New(), colleague));
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal((SheetStatus.Applied, new SheetSums(7, 3, 3, 7, 0, 0)), ((await desk.See(sheet)).Status, (await desk.See(sheet)).Sums));
        Assert.Equal(7, (await desk.Counted()).Count);
    }

    [Fact]
    public async Task An_undoing_stops_and_goes_on_too()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        desk.Leave();
        Assert.Equal(SheetStatus.UndoStopped, (await desk.Undo(sheet)).Status);

        desk.Takes(desk.Coordinator);
        TestWorld.Must(await desk.Sheets.Do(sheet.Value, new ResumeSheet(), OperationId.New(), desk.Coordinator));
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal(SheetStatus.Undone, (await desk.See(sheet)).Status);
        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task A_step_that_is_refused_again_and_again_stops_it_with_that_reason()
    {
        await using var desk = await Desk.Open();
        var words = Winter.Words.Replace("trial/", $"{TestProgramme.SecretId}/", StringComparison.Ordinal);
        var sheet = await desk.Bring(Winter.File, words, TestProgramme.SecretId);
        await desk.Apply(sheet, secret: TestProgramme.SecretId, run: false);
        desk.Takes(desk.World.Asker);
        for (var times = 0; times < 5; times++)
        {
            await desk.Work.RunAll(CancellationToken.None);
        }

        Assert.Equal((SheetStatus.Stopped, nameof(NothingHere)), ((await desk.See(sheet)).Status, (await desk.See(sheet)).WhyStopped));
        desk.Takes(desk.Coordinator);
        await desk.Undo(sheet);
        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task One_that_is_still_being_applied_can_be_undone()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings + string.Concat(Enumerable.Range(1, 1_200).Select(i => $"{i};شخص {i};;;25/11/2025;;حمام;1;\n"))), Winter.Words);
        await desk.Apply(sheet, run: false);
        var work = desk.Work.RunAll(CancellationToken.None);
        while (!work.IsCompleted && (await desk.See(sheet)).Leaves < 1)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        TestWorld.Must(await desk.Sheets.Do(sheet.Value, new UndoSheet("Why"), OperationId.New(), desk.Coordinator));
        await work;
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal(SheetStatus.Undone, (await desk.See(sheet)).Status);
        await NothingIsLeft(desk);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task The_acts_of_a_leaf_that_was_broken_off_are_found(int taken)
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, taken);
        Assert.Equal(taken, (await desk.Counted()).Count);

        await desk.Undo(sheet);

        await NothingIsLeft(desk);
        Assert.Equal(7, (await desk.Apply(await desk.Bring(Winter.File, Winter.Words))).Sums.Acts);
        Assert.Equal(7, (await desk.Counted()).Count);
    }

    [Fact]
    public async Task Gone_on_with_where_a_rule_refuses_what_was_recorded_the_act_is_told_and_taken_back()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings + "1;سعيد;;;20/11/2026;;وجبة ساخنة;1;\n1;سعيد;;;20/11/2026;;حمام;1;\n"), Winter.Words);
        await desk.Apply(sheet, run: false);
        await desk.BreakOff(sheet, 1);
        await desk.Configure(new() { Programmes = [new(TestProgramme.Id) { ActsOff = [TestProgramme.Meal, TestProgramme.Shower] }] });

        await desk.Work.RunAll(CancellationToken.None);

        var done = await desk.See(sheet);
        Assert.Equal((SheetStatus.Applied, 1, 1), (done.Status, done.Sums.Acts, done.Sums.Refused));
        Assert.Equal(TestProgramme.Meal, Assert.Single(await desk.Counted()).Kind);
        await desk.Undo(sheet);
        Assert.Empty(await desk.Counted());
    }

    [Fact]
    public async Task Somebody_registered_whose_row_was_refused_after_that_is_taken_back()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        var state = await desk.See(sheet);
        var run = (await desk.Parts.Run(sheet, state, SocialWatch.Sheets.Mapping.SheetMapping.Read(state.Mapped!.Mapping)!, desk.Coordinator, desk.Parts.Now))!;
        var told = run.Rows().First().Plan!.Person!;
        TestWorld.Must(await desk.World.People.Do(told.Person.Value, run.Commands.Register(told), OperationId.New(), desk.Coordinator));
        await desk.Configure(new() { Programmes = [new(TestProgramme.Id) { IsOn = false }] });
        await desk.Work.RunAll(CancellationToken.None);
        Assert.Equal(5, (await desk.See(sheet)).Sums.Refused);

        await desk.Undo(sheet);

        await NothingIsLeft(desk);
    }

    [Fact]
    public async Task Somebody_taken_back_in_the_moment_a_colleague_opened_a_life_project_is_known_again()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        var person = new PersonId((await desk.Projects())[0].Person);
        await desk.World.OpenLifeProject(person, TestProgramme.OtherId);
        // Broken off right after this.
        TestWorld.Must(await desk.World.People.Do(person.Value, new WithdrawRegistration(sheet, "Why"), OperationId.New(), desk.Coordinator));

        await desk.Undo(sheet);

        Assert.IsType<Person.Known>((await desk.World.People.Read(person.Value, desk.Coordinator))!.State);
        Assert.Equal(person.Value, Assert.Single(await desk.People()).Person);
    }

    private static async Task NothingIsLeft(Desk desk)
    {
        Assert.Empty(await desk.Counted());
        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Projects());
        await using var db = desk.World.Database();
        Assert.DoesNotContain(db.SeenBy(desk.Coordinator).Encounters, met => !met.Withdrawn);
    }
}
