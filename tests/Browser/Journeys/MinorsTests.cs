using System.Globalization;

namespace SocialWatch.Tests.Browser.Journeys;

/// <summary>What is owed to everybody under eighteen: the prosecutor is told before any bed, and in time.</summary>
public sealed class MinorsTests(House house)
{
    private const string Told = "إخبار النيابة العامة أو قاضي الأحداث";

    [Fact]
    public async Task No_bed_before_the_prosecutor_is_told_and_the_page_leads_there()
    {
        await using var way = await Met("طفل في العاشرة، قميص أحمر");
        await way.Act("street-approach");
        await way.FillStay("urgent-reception");
        Assert.Contains(Told, await way.Visit.SendInVain(), StringComparison.Ordinal);
        await way.Shot("bed-refused");
        Assert.Equal("urgent-reception", await way.Visit.Page.Locator("[name='Form.Kind']:checked").InputValueAsync());

        await way.Visit.Page.Locator(".govuk-error-summary a").ClickAsync();
        await way.Visit.Page.Locator("[name='Form.Kind'][value='prosecutor-informed']:checked").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await way.Shot("prosecutor-step");
        await way.Visit.Choose("Answer", "Accepted");
        await way.Send();

        await way.Stay("urgent-reception");
        Assert.Contains(Way.Centre, await way.Visit.Page.Locator("#stays").InnerTextAsync(), StringComparison.Ordinal);
        await way.Shot("bed-found");
        Assert.Empty(way.Visit.Complaints);
    }

    [Fact]
    public async Task After_a_day_without_the_prosecutor_my_day_says_late()
    {
        var child = string.Create(CultureInfo.InvariantCulture, $"طفلة في التاسعة، وشاح {Guid.NewGuid().GetHashCode() & 0xFFFF}");
        await using var way = await Met(child);
        await way.Pass(TimeSpan.FromHours(25));

        var line = way.Visit.Page.Locator("#clocks .sw-day__line--late").Filter(new() { HasText = child }).Filter(new() { HasText = Told });
        await way.Visit.Open("/my-day?all=clocks");
        Assert.Equal(1, await line.CountAsync());
        Assert.Contains("متأخر", await line.InnerTextAsync(), StringComparison.Ordinal);
        await way.Shot("late-on-my-day");

        // The watch over clocks writes it into the story, where it stays.
        await line.GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await way.Visit.Until(way.Visit.Page.Locator("#story").GetByText($"فات أجل «{Told}"));
        await way.Shot("late-in-the-story");
        Assert.Empty(way.Visit.Complaints);
    }

    private async Task<Way> Met(string child)
    {
        var way = await Way.Begin(house);
        await way.Meet(child, age: "Under13");
        await way.Open("street-children", "abandoned-children");
        return way;
    }
}
