using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>A province at the size of the published one, on one page.</summary>
public sealed class TwoYearsTests
{
    [Fact]
    public async Task Seventeen_thousand_five_hundred_interventions_are_told_on_one_page_and_every_number_opens()
    {
        await using var house = await House.Start(Directory.CreateTempSubdirectory("sw-years-").FullName, Path.Combine(TemplateModule.Host(), "modules"));
        var story = new TwoYears(house);
        await story.Tell();
        house.BackToToday();
        await using var visit = await house.Visit();
        await visit.SignIn();
        await visit.Open($"/outcomes/report?from={TwoYears.From:yyyy-MM-dd}&to={TwoYears.To:yyyy-MM-dd}", "ar");

        Assert.Equal(TwoYears.Interventions, await Number("acts"));
        Assert.Equal(story.Refused, await Number("refused"));
        Assert.Equal(story.Unnamed, await Number("acts.unnamed"));
        Assert.InRange(await Number("people"), 1, story.People);
        var kinds = await visit.Page.Locator("tr[data-line^='acts.'][data-line*='.']").AllAsync();
        var programmes = new SortedSet<string>(StringComparer.Ordinal);
        var sum = 0;
        foreach (var kind in kinds)
        {
            if ((await kind.GetAttributeAsync("data-line"))!.Split('.') is [_, var programme, _])
            {
                programmes.Add(programme);
                // The lines behind the first stand in a fold: there, but not shown.
                sum += Digits((await kind.Locator("td").First.TextContentAsync())!);
            }
        }

        Assert.Equal((5, TwoYears.Interventions), (programmes.Count, sum));
        await visit.Shot("two-years");

        await visit.Page.Locator("tr[data-line='acts'] td a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/ledger?**");
        Assert.Equal(TwoYears.Interventions, Digits(await visit.Page.Locator("#acts").InnerTextAsync()));

        async Task<int> Number(string line) => Digits(await visit.Page.Locator($"tr[data-line='{line}'] td").First.InnerTextAsync());
    }

    // "17.500 تدخل": what groups the digits is not read.
    private static int Digits(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
