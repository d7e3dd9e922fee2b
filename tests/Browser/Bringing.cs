using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace SocialWatch.Tests.Browser;

/// <summary>Lists from outside: a spreadsheet in each of its situations, and what is published of it.</summary>
internal static class Bringing
{
    /// <summary>Pages of a draft, of a sheet that was applied and undone, of a campaign and its report, and of a published report.</summary>
    public static async Task<IReadOnlyList<string>> Pages(House house, Visit visit)
    {
        var draft = await Sheet(house, visit);
        var applied = await Sheet(house, visit);
        await visit.Open($"{applied}/check");
        await visit.Until(visit.Page.Locator("#apply button[type=submit]"));
        await visit.Page.Locator("[name='OnlyGood']").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await visit.Send();
        await visit.Until(visit.Page.Locator("table"));
        await visit.Until(visit.Page.Locator("#undo"));
        var campaign = await Campaign(house, visit);
        await visit.Open($"/outcomes/report?campaign={campaign.Split('/')[^1]}");
        await visit.Page.Locator("a[href^='/outcomes/report/publish']").ClickAsync();
        var publish = new Uri(visit.Page.Url).PathAndQuery;
        await visit.Page.Locator("main form button[type=submit]").Last.ClickAsync();
        await visit.Page.Locator("#corrections").WaitForAsync();
        return
        [
            $"{draft}/mapping", $"{draft}/words", $"{draft}/check", $"{draft}/discard", applied,
            campaign, $"{campaign}/change", $"{campaign}/open", $"{campaign}/cancel", $"/outcomes/report?campaign={campaign.Split('/')[^1]}", publish, "/outcomes/report", "/outcomes/reports", visit.At,
        ];
    }

    private static async Task<string> Sheet(House house, Visit visit)
    {
        await visit.Open("/sheets", "ar");
        var day = house.Today.AddDays(-3).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        // Somebody new each time: a list that was taken before has nothing to take.
        // With a fault in it, so that every part of the pages is there; and a name nothing can be cut from.
        var list = "رقم الملف;الاسم الكامل;الجنس;التاريخ;الجماعة;التدخل;العدد\n"
            + $"؟;عبد الرحمان بنعبدالرحماناويالمراكشي {Guid.NewGuid():N};ذكر;{day};المدينة;غطاء أو فراش;1\n;;;{day};المدينة;غطاء أو فراش;20\n;;;{day};المدينة;غطاء أو فراش;كثير\n";
        await visit.Page.SetInputFilesAsync("[name='Upload']", new FilePayload { Name = "لائحة-جمعية-الأمل-شتاء-2026-2027.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await visit.Send();
        await visit.Page.SelectOptionAsync("[name='Source']", "=cell");
        await visit.Send();
        foreach (var choice in await visit.Page.Locator("main tr:has(bdi:text-is('غطاء أو فراش')) select").AllAsync())
        {
            await choice.SelectOptionAsync("homeless/blanket");
        }

        await visit.Send();
        return visit.At[..visit.At.LastIndexOf('/')];
    }

    private static async Task<string> Campaign(House house, Visit visit)
    {
        await visit.Open("/campaigns/new");
        await visit.Type("Name", "حملة الشتاء");
        await visit.Date("From", house.Today.AddDays(-5));
        await visit.Date("To", house.Today.AddDays(5));
        await visit.Send();
        return visit.At;
    }
}
