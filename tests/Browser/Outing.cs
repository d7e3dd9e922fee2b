using Microsoft.Playwright;

namespace SocialWatch.Tests.Browser;

/// <summary>What the street's pages are about: a round that is out, somebody met on it, and signals.</summary>
internal static class Outing
{
    /// <summary>The round that is out; one goes out where none is. Nobody is out with two.</summary>
    public static async Task<string> Round(House house, Visit visit)
    {
        await visit.Open("/tonight", "ar");
        var going = visit.Page.Locator("#tonight-rounds .sw-day__lines a[href^='/rounds/']");
        if (await going.CountAsync() > 0)
        {
            return (await going.First.GetAttributeAsync("href"))!;
        }

        await visit.Open("/training");
        await visit.Page.Locator("[name='Form.Worker']").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await visit.Date("ValidUntil", house.Today.AddYears(2));
        await visit.Page.Locator("#training button[type=submit]").ClickAsync();
        await visit.Page.GetByText("سجل التكوين").WaitForAsync();
        await visit.Open("/rounds/new?now=true");
        await visit.Send();
        var round = visit.At;
        await visit.Open($"{round}/start");
        await visit.Send();
        return round;
    }

    /// <summary>The crew is back, and free for another test.</summary>
    public static async Task Back(Visit visit, string round)
    {
        await visit.Open($"{round}/close");
        await visit.Send();
    }

    /// <summary>A man nobody names gets a meal: the encounter's id.</summary>
    public static async Task<string> Meeting(Visit visit, string round)
    {
        await visit.Open($"{round}/record-encounter?programme=homeless");
        await visit.Choose("Kinds", "hot-meal");
        await visit.Type("Seen", "معطف رمادي");
        await visit.Send();
        var recognise = await visit.Page.Locator("a[href*='recognise-encounter']").First.GetAttributeAsync("href");
        return recognise!.Split('=')[^1];
    }

    public static async Task<string> Signal(Visit visit, string place)
    {
        await visit.Open("/signals/new");
        await visit.Choose("Commune", "المدينة");
        await visit.Type("Place", place);
        await visit.Send();
        return visit.At;
    }
}
