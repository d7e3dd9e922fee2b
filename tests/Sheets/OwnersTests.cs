using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Tests.Sheets;

/// <summary>A number, and a row, are of the association whose list it is.</summary>
public class OwnersTests
{
    private const string Headings = "رقم الملف;الاسم الكامل;التاريخ;نوع التدخل;العدد\n";

    private static byte[] Numbers { get; } = Files.Text(Headings + "12;;25/11/2025;وجبة ساخنة;1\n13;;25/11/2025;وجبة ساخنة;1\n");

    [Fact]
    public async Task The_same_number_in_the_list_of_another_association_is_somebody_else()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Numbers, Winter.Words, source: "جمعية الأمل"));

        var other = await desk.Apply(await desk.Bring(Numbers, Winter.Words, source: "جمعية النور"));

        Assert.Equal(new SheetSums(2, 2, 2, 2, 0, 0), other.Sums);
        Assert.Equal(4, (await desk.People()).Count);
    }

    [Fact]
    public async Task In_the_next_list_of_the_same_association_it_is_the_same_person()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Numbers, Winter.Words, source: "جمعية الأمل"));

        var next = await desk.Apply(await desk.Bring(Files.Text(Headings + "12;;26/11/2025;وجبة ساخنة;1\n12;;25/11/2025;وجبة ساخنة;1\n"), Winter.Words, source: "جمعية الأمل"));

        Assert.Equal(new SheetSums(2, 0, 0, 1, 1, 0), next.Sums);
    }

    [Fact]
    public async Task Whose_number_it_is_may_stand_in_a_column_and_must_be_said()
    {
        await using var desk = await Desk.Open();
        var file = Files.Text("الجمعية;" + Headings + "الأمل;12;;25/11/2025;وجبة ساخنة;1\nالنور;12;;25/11/2025;وجبة ساخنة;1\n;12;;25/11/2025;وجبة ساخنة;1\n");

        var found = await desk.Check(await desk.Bring(file, Winter.Words, source: null));

        Assert.Equal(new SheetSums(3, 2, 2, 2, 0, 1), found.Sums);
        var fault = Assert.Single(found.Listed);
        Assert.Equal((4, 1, typeof(SourceIsMissing)), (fault.Row, fault.Column, fault.Why.GetType()));
    }

    [Theory]
    [InlineData("-", "")]
    [InlineData("?", "")]
    [InlineData("n/a", "")]
    [InlineData("N.C.", "inconnu")]
    [InlineData("000", "X")]
    [InlineData("لا يوجد", "مجهول الهوية")]
    public async Task What_says_that_nothing_is_known_makes_nobody_of_many(string number, string name)
    {
        await using var desk = await Desk.Open();
        var file = Files.Text(Headings + $"{number};{name};25/11/2025;وجبة ساخنة;1\n{number};{name};26/11/2025;وجبة ساخنة;1\n{number};{name};;;\n{number};سعيد;25/11/2025;وجبة ساخنة;1\n{number};علي;25/11/2025;وجبة ساخنة;1\n");

        var sheet = await desk.Bring(file, Winter.Words);
        var found = await desk.Check(sheet);
        await desk.Apply(sheet, onlyGood: true);

        // Two acts for nobody named, a row that tells nothing, and two people by their names.
        Assert.Equal(typeof(RowTellsNothing), Assert.Single(found.Listed).Why.GetType());
        Assert.Equal((4, 2), ((await desk.Counted()).Count, (await desk.People()).Count));
    }

    [Fact]
    public async Task The_same_anonymous_row_of_two_teams_is_two_acts_and_of_one_team_one()
    {
        await using var desk = await Desk.Open();
        var file = Files.Text(Headings + ";;25/11/2025;وجبة ساخنة;70\n");
        foreach (var team in (string[])["جمعية الأمل", "جمعية النور", "جَمعية الأمل"])
        {
            await desk.Apply(await desk.Bring(file, Winter.Words, source: team));
        }

        Assert.Equal([70, 70], (await desk.Counted()).Select(act => act.Quantity));
    }
}
