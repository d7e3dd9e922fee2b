using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Browser.Published;

/// <summary>The published winter campaign, entered through the product's own doors, comes out as it was published.</summary>
public sealed class WinterCampaignTests
{
    private static readonly (string Line, int Number)[] AsPublished =
    [
        ("nights", WinterCampaign.Nights), ("rounds", WinterCampaign.Nights), ("team", WinterCampaign.Team),
        ("stays.elderly.care-home.taken-in", WinterCampaign.Elderly), ("stays.street-children.urgent-reception.taken-in", WinterCampaign.Children),
        ("stays.homeless.cold-wave.people", WinterCampaign.Sheltered), ("stays.homeless.cold-wave.nights", WinterCampaign.ShelterNights),
        ("stays.homeless.cold-wave.person-nights", WinterCampaign.Sheltered * WinterCampaign.ShelterNights), ("quantity.homeless.hot-meal", WinterCampaign.Meals),
        ("acts.street-children.return-handed-over", WinterCampaign.Escorted), ("quantity.homeless.blanket", WinterCampaign.Blankets),
    ];

    [Fact]
    public async Task What_was_entered_comes_out_as_it_was_published()
    {
        await using var house = await House.Start(Directory.CreateTempSubdirectory("sw-winter-").FullName, Path.Combine(TemplateModule.Host(), "modules"));
        var story = new WinterCampaign(house);
        await story.Tell();
        house.BackToToday();
        await using var visit = await house.Visit();
        await visit.SignIn();
        await visit.Open("/sheets", "ar");

        await Check(visit, story.BlanketList());
        await visit.Until(visit.Page.Locator("#apply button[type=submit]"));
        await visit.Shot("winter-sheet-check");
        await visit.Send();
        await visit.Until(visit.Page.Locator("#undo"));
        // A list that comes again, as lists do, has nothing that is new.
        await Check(visit, story.BlanketList());
        await visit.Until(visit.Page.Locator(".sw-stat"));
        Assert.Equal(0, await visit.Page.Locator("#apply button[type=submit]").CountAsync());

        var report = $"/outcomes/report?campaign={story.Campaign}";
        await visit.Open(report);
        foreach (var (line, number) in AsPublished)
        {
            Assert.Equal((line, $"{number}"), (line, (await visit.Page.Locator($"tr[data-line='{line}'] td").First.InnerTextAsync()).Trim()));
        }

        Assert.Empty(await visit.Serious());
        await visit.Shot("winter-report");
        await Publish(visit);
        await visit.Shot("winter-report-sealed");
        var json = await Text(visit, "json");
        Assert.All(AsPublished, one => Assert.Equal(one.Number, NumberOf(json, one.Line)));
        Assert.StartsWith("%PDF", await Text(visit, "pdf"), StringComparison.Ordinal);
        Assert.StartsWith("PK", await Text(visit, "xlsx"), StringComparison.Ordinal);

        await visit.Open($"/campaigns/{story.Campaign}");
        foreach (var shown in new[] { "acts", "people", "nights", "rounds" })
        {
            var tile = await visit.Page.Locator($"#{shown} .sw-stat__number").InnerTextAsync();
            Assert.Equal((shown, NumberOf(json, shown)), (shown, int.Parse(tile, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("de-DE"))));
        }

        Assert.Empty(await visit.Serious());
        await visit.Shot("winter-campaign");
        Assert.Empty(visit.Strangers);
    }

    /// <summary>From the file to what it would do, as somebody goes who has a list from an association.</summary>
    private static async Task Check(Visit visit, string list)
    {
        await visit.Open("/sheets");
        await visit.Page.SetInputFilesAsync("[name='Upload']", new FilePayload { Name = "أغطية.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await visit.Send();
        await visit.Send();
        if (visit.At.EndsWith("/words", StringComparison.Ordinal))
        {
            foreach (var choice in await visit.Page.Locator("main tr:has(bdi:text-is('غطاء أو فراش')) select").AllAsync())
            {
                await choice.SelectOptionAsync($"{WinterCampaign.Homeless}/blanket");
            }

            await visit.Shot("winter-sheet-words");
            await visit.Send();
        }
    }

    private static async Task Publish(Visit visit)
    {
        await visit.Page.Locator("a[href^='/outcomes/report/publish']").ClickAsync();
        await visit.Page.Locator("main form button[type=submit]").Last.ClickAsync();
        await visit.Page.Locator("#corrections").WaitForAsync();
    }

    private static async Task<string> Text(Visit visit, string format) =>
        Encoding.UTF8.GetString(await (await visit.Page.Context.APIRequest.GetAsync($"{visit.At}/file/{format}")).BodyAsync());

    private static int? NumberOf(string json, string line)
    {
        using var report = JsonDocument.Parse(json);
        return report.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("lines").EnumerateArray())
            .Where(one => one.GetProperty("id").GetString() == line).Select(one => (int?)one.GetProperty("now").GetProperty("number").GetInt32()).SingleOrDefault();
    }
}
