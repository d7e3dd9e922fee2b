using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Rows;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Sheets;

public class ApplyTests
{
    [Fact]
    public async Task A_sheet_becomes_people_life_projects_and_lines_of_the_ledger()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);

        var done = await desk.Apply(sheet);

        Assert.Equal((SheetStatus.Applied, new SheetSums(7, 3, 3, 7, 0, 0)), (done.Status, done.Sums));
        Assert.Equal(3, (await desk.People()).Count);
        Assert.Equal(3, (await desk.Projects()).Count);
        var acts = await desk.Counted();
        Assert.Equal(7, acts.Count);
        Assert.Equal(1 + 1 + 2 + 1 + 1 + 700 + 3, acts.Sum(act => act.Quantity));
        Assert.Equal(new DateOnly(2025, 11, 25), acts[0].Day);
        await using var db = desk.World.Database();
        Assert.Equal([3, 120], await db.Encounters.OrderBy(met => met.People).Select(met => met.People).ToListAsync());
    }

    [Fact]
    public async Task What_was_checked_is_what_becomes_of_it()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);

        var found = await desk.Check(sheet);

        Assert.Equal(0, found.Faults);
        Assert.Empty(await desk.People());
        Assert.Equal(found.Sums, (await desk.Apply(sheet)).Sums);
    }

    [Fact]
    public async Task The_same_file_a_second_time_adds_nothing()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Winter.File, Winter.Words));
        var before = await desk.Counted();

        var again = await desk.Apply(await desk.Bring(Winter.File, Winter.Words));

        Assert.Equal(new SheetSums(7, 0, 0, 0, 7, 0), again.Sums);
        Assert.Equal(before, await desk.Counted());
    }

    [Fact]
    public async Task A_file_that_has_grown_adds_its_new_rows_whatever_stands_first()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Winter.File, Winter.Words));

        var grown = await desk.Apply(await desk.Bring(Winter.Grown, Winter.Words));

        Assert.Equal(new SheetSums(9, 1, 1, 2, 7, 0), grown.Sums);
        Assert.Equal(4, (await desk.People()).Count);
        Assert.Equal(9, (await desk.Counted()).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Killed_in_the_middle_it_goes_on_and_doubles_nothing(int afterLeaves)
    {
        await using var desk = await Desk.Open();
        var file = Files.Text(Winter.Headings + string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i % 900};شخص {i % 900};;;25/11/2025;;{(i % 2 == 0 ? "حمام" : "وجبة ساخنة")};1;\n")));
        var sheet = await desk.Bring(file, Winter.Words);
        await desk.Apply(sheet, run: false);
        using var stop = new CancellationTokenSource();
        var work = desk.Work.RunAll(stop.Token);
        while (!work.IsCompleted && (await desk.See(sheet)).Leaves < afterLeaves)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        Assert.Equal(SheetStatus.Applying, (await desk.See(sheet)).Status);

        await desk.Work.RunAll(TestContext.Current.CancellationToken);

        var done = await desk.See(sheet);
        Assert.Equal((SheetStatus.Applied, new SheetSums(3_000, 900, 900, 3_000, 0, 0)), (done.Status, done.Sums));
        Assert.Equal(3_000, (await desk.Counted()).Count);
        Assert.Equal(900, (await desk.People()).Count);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_row_and_column_and_the_rules_own_reason()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings + """
            ;;;;25/11/2025;;وجبة ساخنة;5000;
            ;;;;25/11/2035;;وجبة ساخنة;1;
            ;;;;11/25/2025;;وجبة ساخنة;1;
            ;;;;25/11/2025;;رقصة;1;
            ;;;;25/11/2025;;وجبة ساخنة;=2+2;
            ;;;;25/11/2025;;وجبة ساخنة;كثير;
            ;;;;25/11/1999;;وجبة ساخنة;1;
            5;علي;25/11/2019;;25/11/2018;;وجبة ساخنة;1;
            6;عمر;;;25/11/2025;;وجبة ساخنة;1;
            6;خالد;;;25/11/2025;;وجبة ساخنة;1;

            """), Winter.Words);

        var found = await desk.Check(sheet);

        Assert.Equal(
            [(2, 7, typeof(QuantityOutOfRange)), (3, 4, typeof(InTheFuture)), (4, 4, typeof(SocialWatch.Sheets.Reading.NoSuchDay)), (5, 6, typeof(WordHasNoMeaning)), (6, 7, typeof(CellHasFormula)), (7, 7, typeof(CellIsNoNumber)),
                (8, 4, typeof(TooLongAgo)), (9, 4, typeof(BeforeBirth)), (11, null, typeof(NumberOfSomebodyElse))],
            found.Listed.Select(fault => (fault.Row, fault.Column, fault.Why.GetType())));
        Assert.Empty(await desk.People());
        Assert.Empty(await desk.Counted());
    }

    [Fact]
    public async Task Only_the_good_rows_are_taken_when_that_is_asked_for()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings + Winter.Rows + ";;;;25/11/2025;;وجبة ساخنة;5000;\n"), Winter.Words);

        var done = await desk.Apply(sheet, onlyGood: true);

        Assert.Equal((7, 1), (done.Sums.Acts, done.Sums.Refused));
        await using var db = desk.World.Database();
        Assert.Equal("QuantityOutOfRange {\"Most\":1000}", (await db.SheetLines.SingleAsync(line => line.Refused != null)).Refused);
    }

    [Fact]
    public async Task People_without_acts_are_registered_with_an_open_life_project()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text("Nom;Prénom;Sexe;Âge\nBenali;Saïd;M;70\nZahra;Fatima;F;34\n"), "Sex=m=Male\nSex=f=Female");

        var done = await desk.Apply(sheet);

        Assert.Equal(new SheetSums(2, 2, 2, 0, 0, 0), done.Sums);
        Assert.Equal([(AgeBand.From26To59, Sex.Female), (AgeBand.From60, Sex.Male)], (await desk.People()).OrderBy(row => row.Age).Select(row => (row.Age, row.Sex)));
    }

    [Fact]
    public async Task A_list_of_the_same_people_and_day_is_another_where_another_act_was_chosen_for_it()
    {
        await using var desk = await Desk.Open();
        var file = Files.Text("Nom;Date\nSaïd Benali;25/11/2025\nFatima Zahra;25/11/2025\n");
        await desk.Apply(await desk.Bring(file, actForAll: "trial/meal"));

        var showers = await desk.Apply(await desk.Bring(file, actForAll: "trial/shower"));

        Assert.Equal(new SheetSums(2, 0, 0, 2, 0, 0), showers.Sums);
        Assert.Equal(4, (await desk.Counted()).Count);
        Assert.Equal(2, (await desk.Apply(await desk.Bring(file, actForAll: "trial/meal"))).Sums.Before);
    }

    [Theory]
    [InlineData("700", 700)]
    [InlineData("٧٠٠", 700)]
    [InlineData("700,0", 700)]
    [InlineData("1.000", 1000)]
    [InlineData("1,000", 1000)]
    [InlineData("1 000", 1000)]
    [InlineData("2.000 repas", null)]
    [InlineData("1.0000", null)]
    [InlineData("1.5", null)]
    [InlineData("12 50", null)]
    [InlineData("0.000", null)]
    public async Task A_quantity_is_as_it_is_written_here_or_a_fault(string written, int? read)
    {
        await using var desk = await Desk.Open();

        var sheet = await desk.Bring(Files.Text(Winter.Headings + $";;;;25/11/2025;;وجبة ساخنة;1;{written}\n"), Winter.Words);

        Assert.Equal(read is null ? [typeof(CellIsNoNumber)] : [], (await desk.Check(sheet)).Listed.Select(fault => fault.Why.GetType()));
        await desk.Apply(sheet, onlyGood: true);
        await using var db = desk.World.Database();
        Assert.Equal(read is { } people ? [people] : [], await db.Encounters.Select(met => met.People).ToListAsync());
    }

    [Fact]
    public async Task History_starts_no_clock_and_stands_on_its_own_days()
    {
        await using var desk = await Desk.Open();

        await desk.Apply(await desk.Bring(Winter.File, Winter.Words));

        await using var db = desk.World.Database();
        Assert.Empty(await db.Clocks.ToListAsync());
        Assert.All(await desk.Projects(), project => Assert.Equal(2025, project.OpenedOn.Year));
    }

    [Fact]
    public async Task The_file_is_kept_sealed_and_forgotten_once_it_is_applied()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        var taken = await desk.See(sheet);
        await using (var db = desk.World.Database())
        {
            var box = (await db.SheetParts.SingleAsync(part => part.File == taken.File.File)).Box;
            Assert.Equal(-1, box.AsSpan().IndexOf("سعيد"u8));
        }

        await desk.Apply(sheet);

        await using var after = desk.World.Database();
        Assert.Empty(await after.SheetParts.ToListAsync());
        Assert.Null(await desk.Parts.Files.Open(taken.File.File, taken.File.Bytes));
    }

    [Fact]
    public async Task A_draft_is_forgotten_after_some_days()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        desk.World.Clock.Set(desk.World.Clock.GetUtcNow().AddDays(8));

        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal(SheetStatus.Discarded, (await desk.See(sheet)).Status);
        Assert.Null(await desk.Parts.Files.Open((await desk.See(sheet)).File.File, 1));
    }

    [Fact]
    public async Task An_hour_just_before_midnight_is_an_hour_of_that_day()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Files.Text(Winter.Headings.TrimEnd('\n') + ";الساعة\n" + "1;سعيد;;;25/11/2025;;حمام;1;;0.9998\n"), Winter.Words);

        await desk.Apply(sheet);

        Assert.Equal(MoroccoTime.FromWall(new DateTime(2025, 11, 25, 23, 59, 0)), Assert.Single(await desk.Counted()).At);
    }

    [Fact]
    public async Task Who_has_left_the_cell_does_nothing_more_in_it()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        desk.Leave();

        Assert.Equal(0, await desk.Work.RunAll(CancellationToken.None));
        Assert.Empty(await desk.People());
        Assert.Equal(SheetStatus.Stopped, (await desk.See(sheet)).Status);
    }

    [Fact]
    public async Task Rows_and_ledger_are_the_same_when_they_are_made_again()
    {
        await using var desk = await Desk.Open();
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet);
        await desk.Undo(sheet);
        await desk.Apply(await desk.Bring(Winter.Grown, Winter.Words));
        var before = await All(desk);

        await desk.World.Services.GetRequiredService<Rebuild>().Run(progress: null, CancellationToken.None);

        Assert.Equal(before, await All(desk));
    }

    private static async Task<List<object>> All(Desk desk)
    {
        await using var db = desk.World.Database();
        return [.. await db.Acts.IgnoreQueryFilters().OrderBy(row => row.Stream).ThenBy(row => row.Act).ToListAsync(), .. await db.People.IgnoreQueryFilters().OrderBy(row => row.Person).ToListAsync(),
            .. await db.LifeProjects.IgnoreQueryFilters().OrderBy(row => row.LifeProject).ToListAsync(), .. await db.Cycles.IgnoreQueryFilters().OrderBy(row => row.LifeProject).ToListAsync(),
            .. await db.Sheets.IgnoreQueryFilters().OrderBy(row => row.Sheet).ToListAsync(), .. await db.SheetLines.IgnoreQueryFilters().OrderBy(row => row.Leaf).ThenBy(row => row.Row).ToListAsync(),
            .. await db.Encounters.IgnoreQueryFilters().OrderBy(row => row.Encounter).ToListAsync()];
    }
}
