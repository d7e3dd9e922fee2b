namespace SocialWatch.Tests.Browser;

/// <summary>What holds for every page: accessible, in its direction, nothing from elsewhere, narrow screens too.</summary>
public sealed class PagesTests(House house)
{
    private static readonly string[] Open = ["/sign-in", "/error/404", "/error/503"];

    private static readonly string[] SignedIn =
    [
        "/my-day", "/people", "/people/new", "/people/openings", "/ledger", "/outcomes", "/programmes", "/account", "/account/devices", "/account/password", "/team", "/team/add", "/cell", "/cell/versions", "/sheets",
        "/tonight", "/signals", "/signals?all=true", "/signals/new", "/rounds", "/rounds/new", "/rounds/new?now=true", "/training", "/places",
        "/campaigns", "/campaigns/new", "/cold-alert",
    ];

    private static readonly string[] OfAPerson = ["name", "describe", "openings"];

    private static readonly string[] OfAProject =
    [
        "", "/enter-stage", "/record-act", "/judge-need", "/set-goal", "/plan-task", "/write-note", "/name-referent", "/close-life-project",
    ];

    private static readonly string[] OfASignal = ["", "/dispatch", "/arrive", "/settle"];

    private static readonly string[] OfARound =
    [
        "", "/encounter", "/meet?programme=homeless", "/record-encounter", "/record-encounter?programme=homeless", "/move-kit", "/reach-stop", "/note-incident",
        "/leave-hand-over", "/change-crew", "/close",
    ];

    private static readonly string[] OfAnEncounter = ["recognise-encounter", "withdraw-encounter"];

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fr", "ltr")]
    public async Task Axe_finds_nothing_serious_on_any_page(string language, string direction)
    {
        await using var visit = await house.Visit();
        await visit.Begin();
        var (person, project) = await SomebodyWithALifeProject(visit);
        var (street, brought) = (await OfTheStreet(visit), await Bringing.Pages(house, visit));
        List<string> found = [];
        var pages = 0;

        foreach (var path in (string[])[.. SignedIn, person, .. OfAPerson.Select(one => $"{person}/{one}"), $"/life-projects/open?person={person.Split('/')[^1]}", .. OfAProject.Select(one => project + one), .. street, .. brought, .. Open])
        {
            await visit.Open(path, language);
            Assert.Equal(direction, await visit.Page.EvaluateAsync<string>("() => document.documentElement.dir"));
            Assert.DoesNotContain("⟦", await visit.Page.ContentAsync(), StringComparison.Ordinal);
            found.AddRange(await visit.Serious());
            pages++;
        }

        await Outing.Back(visit, street[0]);
        TestContext.Current.SendDiagnosticMessage($"axe {language}: {pages} pages, {found.Count} serious");
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task Axe_bites()
    {
        await using var visit = await house.Visit();
        await visit.Begin();
        await visit.Open("/people", "ar");
        await visit.Page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('button'))");

        Assert.StartsWith("/people: button-name", Assert.Single(await visit.Serious()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task No_page_is_wider_than_a_phone(int width)
    {
        await using var visit = await house.Visit(width);
        await visit.Begin();
        var (person, project) = await SomebodyWithALifeProject(visit);
        var (street, brought) = (await OfTheStreet(visit), await Bringing.Pages(house, visit));

        foreach (var path in (string[])[.. SignedIn, person, .. OfAProject.Select(one => project + one), .. street, .. brought])
        {
            await visit.Open(path, "ar");
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            var wide = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{path} is {wide} px wide");
        }

        await Outing.Back(visit, street[0]);
    }

    [Fact]
    public async Task The_first_page_is_light()
    {
        await using var visit = await house.Visit();
        await visit.Begin();
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        var types = new Dictionary<string, string>();
        double bytes = 0;
        session.Event("Network.responseReceived").OnEvent += (_, e) => types[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("type").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
            bytes += types.GetValueOrDefault(e!.Value.GetProperty("requestId").GetString()!) is "Font" ? 0 : e.Value.GetProperty("encodedDataLength").GetDouble();

        await visit.Page.GotoAsync("/my-day", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        TestContext.Current.SendDiagnosticMessage($"first page: {bytes / 1024:N0} KB without fonts");
        Assert.InRange(bytes, 1, 100 * 1024);
    }

    [Fact]
    public async Task Everything_works_with_script_switched_off()
    {
        await using var visit = await house.Visit();
        await visit.Begin();
        await visit.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        var (_, project) = await SomebodyWithALifeProject(visit);
        await visit.Open($"{project}/write-note");
        await visit.Type("Text", "تحدث طويلا الليلة");
        await visit.Send();
        Assert.Contains("تحدث طويلا الليلة", await visit.Main(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> OfTheStreet(Visit visit)
    {
        var round = await Outing.Round(house, visit);
        var encounter = await Outing.Meeting(visit, round);
        var signal = await Outing.Signal(visit, "المحطة الطرقية");
        return [.. OfARound.Select(one => round + one), .. OfAnEncounter.Select(one => $"{round}/{one}?encounter={encounter}"), .. OfASignal.Select(one => signal + one)];
    }

    private static async Task<(string Person, string Project)> SomebodyWithALifeProject(Visit visit)
    {
        await visit.Open("/people/new");
        // Like nobody else's, or the page would first ask whether it is somebody known.
        await visit.Type("Name", $"{Letters()} {Letters()}");
        await visit.Choose("Sex", "Male");
        await visit.Choose("Age", "From26To59");
        await visit.Send();
        var person = new Uri(visit.Page.Url).AbsolutePath;
        await visit.Page.Locator("a[href^='/life-projects/open']").First.ClickAsync();
        await Visit.Check(visit.Page.Locator("[name='Form.Programme']").First);
        await visit.Send();
        return (person, new Uri(visit.Page.Url).AbsolutePath);
    }

    private static string Letters() => string.Concat(Random.Shared.GetItems("بتجحدرسصعفقكلمنهو".AsSpan(), 7).ToArray());
}
