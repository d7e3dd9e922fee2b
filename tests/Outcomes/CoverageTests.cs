using AngleSharp.Dom;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes;

public sealed class CoverageTests
{
    [Fact]
    public async Task A_category_outside_the_national_list_has_a_line_of_its_own_with_its_programme()
    {
        await using var world = await TestWorld.Open();
        await using var screen = await Screen.Open(world);

        var page = (await screen.Get("/programmes", Screen.Observer)).Page;

        var others = page.QuerySelector("tbody:last-of-type")!;
        Assert.Equal("Other categories, outside the national list", others.QuerySelector("th[scope=rowgroup]")!.TextContent.Trim());
        Assert.Equal(3, others.QuerySelectorAll($"[data-category='{TestProgramme.OtherCategory}']").Length);
        Assert.All(others.QuerySelectorAll("td"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll(".sw-notice"));
    }

    [Fact]
    public async Task A_programme_of_people_here_whose_module_is_missing_is_told()
    {
        await using var world = await TestWorld.Open();
        await world.OpenLifeProject(await world.Register("Somebody"), TestProgramme.Id, TestProgramme.Category);
        await using var screen = await Screen.Open(world, new InstalledProgrammes([]));

        var page = (await screen.Get("/programmes", Screen.Observer)).Page;

        Assert.Contains("The module of the programme", Assert.Single(page.QuerySelectorAll(".sw-notice")).TextContent, StringComparison.Ordinal);
    }
}
