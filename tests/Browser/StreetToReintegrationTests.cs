namespace SocialWatch.Tests.Browser;

/// <summary>The main job, as a worker does it in the browser, in Arabic: from the street to reintegration, and back in again.</summary>
public sealed class StreetToReintegrationTests(House house)
{
    [Fact]
    public async Task A_man_without_a_name_goes_from_the_bus_station_back_to_his_family_and_is_met_again()
    {
        await using var way = await Way.Begin(house);
        await way.Meet("رجل في الستين، معطف رمادي", age: "From60");
        await way.Open("homeless", "homeless");
        await AskTooEarly(way);
        await ForgetTheAnswer(way);

        await way.Act("street-approach");
        await way.Move("urgent-help");
        await way.Act("hospital-reception", "shower", "clothes", "hot-meal");
        Assert.Equal("احتُرم", await way.Clock("عرض على الطبيب أو الممرض"));
        await way.Move("shelter");
        await way.Stay("ordinary");
        await way.Night();
        await way.Shot("with-a-stay");
        await way.Step("welcome-interview");
        await way.Act("listening");
        await way.Days(1);
        await way.Move("planning");
        await way.Need("family");
        await way.Need("health", "Some");
        await way.Need("shelter", "Some");
        await way.Goal("family", "أن يعود إلى بيت أخيه قبل العيد");
        await way.Shot("planned");
        await way.Move("reintegration");
        await way.Act("family-return");
        await way.Leave("family");
        await way.Move("follow-up");
        await way.Visits(6, 20, 60);
        await way.Close("FamilyReintegration");
        await Reopen(way);
    }

    // The page says what is missing, and the form is still full.
    private static async Task AskTooEarly(Way way)
    {
        await way.Form("enter-stage");
        await way.Visit.Choose("Stage", "urgent-help");
        Assert.NotEmpty(await way.Visit.SendInVain());
        Assert.True(await way.Visit.Page.Locator("[name='Form.Stage'][value='urgent-help']").IsCheckedAsync());
        await way.Shot("refused-with-reason");
    }

    // Nobody has said yet whether it was accepted: nothing is counted.
    private static async Task ForgetTheAnswer(Way way)
    {
        await way.Form("record-act");
        Assert.Equal(0, await way.Visit.Page.Locator("[name='Form.Answer']:checked").CountAsync());
        await FindAmongMany(way.Visit.Page);
        await way.Visit.Choose("Kind", "street-approach");
        Assert.Contains("اختر جوابا", await way.Visit.SendInVain(), StringComparison.Ordinal);
        Assert.True(await way.Visit.Page.Locator("[name='Form.Kind'][value='street-approach']").IsCheckedAsync());
    }

    // As a phone's keyboard may write it, and nothing else left in between.
    private static async Task FindAmongMany(Microsoft.Playwright.IPage page)
    {
        await page.FillAsync("[data-find-in]", "وجبه");
        Assert.True(await page.Locator("[name='Form.Kind'][value='hot-meal']").IsVisibleAsync());
        Assert.False(await page.Locator("[name='Form.Kind'][value='shower']").IsVisibleAsync());
        await page.FillAsync("[data-find-in]", "");
        Assert.True(await page.Locator("[name='Form.Kind'][value='shower']").IsVisibleAsync());
    }

    private static async Task Reopen(Way way)
    {
        await way.Form("reopen-life-project");
        await way.Visit.Choose("Stage", "identification");
        await way.Visit.Type("Why", "وجده الفريق من جديد في المحطة الطرقية");
        await way.Send();
        Assert.Contains("2", await way.Visit.Main(), StringComparison.Ordinal);
        await way.Shot("reopened");
        Assert.Empty(way.Visit.Complaints);
    }
}
