namespace SocialWatch.Tests.Browser;

/// <summary>Every target population of the national list is served, and the page says by whom.</summary>
public sealed class CoverageTests(House house)
{
    [Fact]
    public async Task Eleven_categories_are_served_by_ten_programmes()
    {
        await using var visit = await house.Visit();
        await visit.Begin();
        await visit.Open("/programmes", "ar");
        var served = await visit.Page.Locator("tbody:not(:last-of-type) tr:has([data-category]) td").AllInnerTextsAsync();

        Assert.Equal(11, served.Count);
        Assert.DoesNotContain(served, programme => programme.Contains("لا برنامج", StringComparison.Ordinal));
        Assert.Equal(10, served.SelectMany(one => one.Split('،')).Select(one => one.Trim()).Distinct(StringComparer.Ordinal).Count());
        Assert.Matches(@"\b11\b.*\b10\b", (await visit.Main()).ReplaceLineEndings(" "));
        Assert.Empty(await visit.Serious());
        await visit.Shot("coverage");
        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Complaints);
    }
}
