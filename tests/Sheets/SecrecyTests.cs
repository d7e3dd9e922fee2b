using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Sheets;

/// <summary>A sheet tells no more than its rows may.</summary>
public class SecrecyTests
{
    private static readonly string Words = Winter.Words.Replace("trial/", $"{TestProgramme.SecretId}/", StringComparison.Ordinal);

    [Fact]
    public async Task A_draft_is_its_bringer_s()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        var colleague = desk.Coordinator with { Worker = WorkerId.New() };

        Assert.Null(await desk.Sheets.Read(sheet.Value, colleague));
        Assert.IsType<NothingHere>(Assert.IsType<Answer.Refused>(await desk.Sheets.Do(sheet.Value, new ApplySheet(false, null, 7), OperationId.New(), colleague)).Why);
        await desk.Apply(sheet);
        Assert.NotNull(await desk.Sheets.Read(sheet.Value, colleague));
    }

    [Fact]
    public async Task A_sheet_of_a_secret_programme_is_its_team_s()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Words, TestProgramme.SecretId);
        await desk.Apply(sheet, secret: TestProgramme.SecretId);
        var outsider = desk.World.Asker with { Worker = WorkerId.New() };
        await using var db = desk.World.Database();

        Assert.Null(await desk.Sheets.Read(sheet.Value, outsider));
        Assert.Equal((0, 0, 0, 0, 0), (await db.Sheets.CountAsync(), await db.SheetLines.CountAsync(), await db.Acts.CountAsync(), await db.Encounters.CountAsync(), await db.LifeProjects.CountAsync()));
        db.SeenBy(desk.Coordinator);
        Assert.Equal((1, 7, 7, 2, 3), (await db.Sheets.CountAsync(), await db.SheetLines.CountAsync(), await db.Acts.CountAsync(), await db.Encounters.CountAsync(), await db.LifeProjects.CountAsync()));
    }

    [Fact]
    public async Task A_row_of_a_secret_programme_makes_the_sheet_its_team_s_also_when_something_else_is_wrong_with_it()
    {
        await using var desk = await Desk.Open();
        var mixed = Winter.Words.Replace("Act=حمام=trial/", $"Act=حمام={TestProgramme.SecretId}/", StringComparison.Ordinal);
        var sheet = await desk.Bring(Files.Text(Winter.Headings + "9;كريم;;ذكر;31/02/2025;;حمام;1;\n10;نبيل;;ذكر;25/11/2025;;وجبة ساخنة;1;\n"), mixed);

        var found = await desk.Check(sheet);

        Assert.Equal((1, true), (found.BadRows, found.Programmes.Contains(TestProgramme.SecretId)));
    }

    [Fact]
    public async Task Who_is_not_of_the_team_imports_nothing_into_it()
    {
        await using var desk = await Desk.Open();
        var outsider = desk.World.Asker;
        var sheet = await desk.Bring(Winter.File, Words, TestProgramme.SecretId, outsider);

        var found = await desk.Check(sheet, outsider);

        Assert.Equal(7, found.BadRows);
        Assert.All(found.Listed, fault => Assert.IsType<ProgrammeNotInstalled>(fault.Why));
    }

    [Fact]
    public async Task What_was_taken_back_stays_behind_the_wall()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Words, TestProgramme.SecretId);
        await desk.Apply(sheet, secret: TestProgramme.SecretId);
        var project = (await desk.Projects())[0];
        await desk.Undo(sheet);

        Assert.Null(await desk.World.LifeProjects.Read(new LifeProjectId(project.LifeProject), desk.World.Asker));
        await using var db = desk.World.Database();
        Assert.Equal(0, await db.Acts.CountAsync());
    }

    [Fact]
    public async Task Another_cell_has_none_of_it()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        var stranger = TestWorld.NewAsker();
        await desk.World.Found(stranger);

        Assert.Null(await desk.Sheets.Read(sheet.Value, stranger));
    }
}
