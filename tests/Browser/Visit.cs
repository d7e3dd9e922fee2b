using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SocialWatch.Tests.Browser;

/// <summary>One person at a browser, with the small moves every journey is made of.</summary>
public sealed class Visit(IBrowserContext context, IPage page, string address) : IAsyncDisposable
{
    private static readonly string? Shots = Environment.GetEnvironmentVariable("SW_SCREENSHOTS");
    private static int s_shots;

    // A page that does not come at all is a fault. How soon it comes is measured elsewhere: other tests use the same disk.
    private const float Patience = 120_000;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public const string User = "mounia";
    public const string Password = "maa salama f tariq";

    private string? _language;

    public IPage Page { get; } = Watched(page);

    /// <summary>Requests that left for another host: there must be none.</summary>
    public List<string> Strangers { get; } = Listen(page, address);

    /// <summary>What the browser complained about. A refused form answers 422, which Chromium reports too; that is no complaint.</summary>
    public List<string> Complaints { get; } = Complain(page);

    public string At => new Uri(Page.Url).AbsolutePath;

    /// <summary>Sets the cell up at the very first visit, and signs in.</summary>
    public async Task Begin()
    {
        await Page.GotoAsync("/");
        if (Page.Url.EndsWith("/first-start", StringComparison.Ordinal))
        {
            await Page.SelectOptionAsync("[name='Form.Province']", new SelectOptionValue { Index = 12 });
            await Page.FillAsync("[name='Form.Name']", "خلية اليقظة الاجتماعية");
            await Page.FillAsync("[name='Form.Communes']", "المدينة\nبوزنيقة\nالمنصورية");
            await Page.FillAsync("[name='Form.Centres']", "مركز الأمل");
            await Page.FillAsync("[name='Form.DisplayName']", "منية الراجي");
            await Page.FillAsync("[name='Form.UserName']", User);
            await Page.FillAsync("[name='Form.Password']", Password);
            await Shot("first-start");
            await Send();
        }

        await SignIn();
    }

    public async Task SignIn()
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("[name='Form.Name']", User);
        await Page.FillAsync("[name='Form.Password']", Password);
        await Send();
    }

    public async Task Open(string path, string? language = null)
    {
        if (language is not null && language != _language)
        {
            await Page.GotoAsync($"/language?to={language}&back=/");
            _language = language;
        }

        await Page.GotoAsync(path);
    }

    /// <summary>What the page says.</summary>
    public Task<string> Main() => Page.Locator("main").InnerTextAsync();

    public Task Choose(string field, string value) => Check(Page.Locator($"[name='Form.{field}'][value='{value}']"));

    /// <summary>Chooses a tile. While fonts still come the tiles move, and a click may land beside one: then it is clicked again.</summary>
    public static async Task Check(ILocator tile)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await tile.CheckAsync(new LocatorCheckOptions { Force = true });
                return;
            }
            catch (PlaywrightException missed) when (tries < 5 && missed.Message.Contains("did not change its state", StringComparison.Ordinal))
            {
                await Task.Delay(200);
            }
        }
    }

    public Task Type(string field, string text) => Page.FillAsync($"[name='Form.{field}']", text);

    public async Task Date(string field, DateTime day)
    {
        await Page.FillAsync($"[name='Form.{field}.Day']", day.Day.ToString(CultureInfo.InvariantCulture));
        await Page.SelectOptionAsync($"[name='Form.{field}.Month']", day.Month.ToString(CultureInfo.InvariantCulture));
        await Page.FillAsync($"[name='Form.{field}.Year']", day.Year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Sends the form of the page and waits until something else is shown.</summary>
    public async Task Send()
    {
        var before = Page.Url;
        await Page.Locator("main form button[type=submit]").Last.ClickAsync();
        try
        {
            await Page.WaitForURLAsync(url => url != before, new PageWaitForURLOptions { Timeout = Patience, WaitUntil = WaitUntilState.DOMContentLoaded });
        }
        catch (TimeoutException waited)
        {
            throw new InvalidOperationException($"The form of {before} was not taken: {await Main()}", waited);
        }
    }

    /// <summary>Sends a form that a rule will refuse, and gives what the page says.</summary>
    public async Task<string> SendInVain()
    {
        await Page.Locator("main form button[type=submit]").Last.ClickAsync();
        var summary = Page.Locator(".govuk-error-summary");
        await summary.WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
        return await summary.InnerTextAsync();
    }

    /// <summary>Looks again until something that happens by itself is there.</summary>
    public async Task Until(ILocator there)
    {
        for (var looks = 0; looks < 40 && await there.CountAsync() == 0; looks++)
        {
            await Page.WaitForTimeoutAsync(500);
            await Page.ReloadAsync();
        }

        Assert.NotEqual(0, await there.CountAsync());
    }

    /// <summary>
    /// What axe finds serious on the page. Asked in the page itself: our pages have no frames, and the package's own way, which
    /// looks into each frame and puts the answers together in another page, takes six times as long.
    /// </summary>
    public async Task<IReadOnlyList<string>> Serious()
    {
        Assert.Single(Page.Frames);
        await Page.EvaluateAsync(Axe);
        var found = await Page.EvaluateAsync<string[]>("""
            () => axe.run(document, { resultTypes: ['violations'] }).then(seen => seen.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => `${one.id} ${one.help} ${one.nodes[0].html}`))
            """);
        return [.. found.Select(one => $"{At}: {one}")];
    }

    /// <summary>A picture of the page, wide and narrow, where SW_SCREENSHOTS names a folder.</summary>
    public async Task Shot(string name)
    {
        if (Shots is null)
        {
            return;
        }

        Directory.CreateDirectory(Shots);
        var number = Interlocked.Increment(ref s_shots);
        var size = Page.ViewportSize!;
        foreach (var width in (int[])[1280, 390])
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Shots, $"{number:00}-{name}-{width}.png"), FullPage = true });
        }

        await Page.SetViewportSizeAsync(size.Width, size.Height);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static IPage Watched(IPage page)
    {
        page.SetDefaultTimeout(Patience);
        return page;
    }

    private static List<string> Listen(IPage page, string address)
    {
        List<string> strangers = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                strangers.Add(request.Url);
            }
        };
        return strangers;
    }

    private static List<string> Complain(IPage page)
    {
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }
}
