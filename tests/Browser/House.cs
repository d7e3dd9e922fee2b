using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using SocialWatch.Host;
using SocialWatch.Host.Commands;
using SocialWatch.Journal;
using SocialWatch.Tests.Support;

[assembly: AssemblyFixture(typeof(SocialWatch.Tests.Browser.House))]

namespace SocialWatch.Tests.Browser;

/// <summary>
/// The whole program on a port of its own with an empty folder, and a real Chromium in front of it. Nothing is put into
/// its database but what the browser's worker does.
/// </summary>
public sealed class House : IAsyncLifetime
{
    private readonly string _folder;
    private readonly string _modules;
    private readonly MovableClock _clock = new();
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public House()
        : this(Directory.CreateTempSubdirectory("sw-browser-").FullName, Path.Combine(TemplateModule.Host(), "modules"))
    {
    }

    private House(string folder, string modules) => (_folder, _modules) = (folder, modules);

    public string Address { get; private set; } = "";

    public DateTime Today => _clock.GetUtcNow().Date;

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>After a story of long ago: a browser keeps no cookie of another year.</summary>
    internal void BackToToday() => _clock.BackToToday();

    /// <summary>What the program is made of, for a story that is too long to be typed.</summary>
    internal IServiceProvider Services => _app.Services;

    /// <summary>Or back, for a story of long ago.</summary>
    public void Forward(TimeSpan time) => _clock.Forward(time);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<TimeProvider>(_clock);
        _app = ServeCommand.Build(builder, _ => new HouseOptions(_folder, JournalOptions.In(_folder), "http://127.0.0.1:0", IsDemo: false, _modules));
        await ServeCommand.MakeReady(_app.Services);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
        Address = _app.Urls.Single();

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = ["--no-sandbox"] });
    }

    /// <summary>Another start of the program, on this data and with these modules.</summary>
    internal static async Task<House> Start(string folder, string modules)
    {
        var house = new House(folder, modules);
        await house.InitializeAsync();
        return house;
    }

    /// <summary>A browser that knows nothing yet.</summary>
    public async Task<Visit> Visit(int width = 1280)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address, Locale = "ar-MA", TimezoneId = "Africa/Casablanca", ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        return new Visit(context, await context.NewPageAsync(), Address);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops the program; its data stays.</summary>
    internal async Task Stop()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static string Chromium() => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium: set CHROMIUM_PATH or install chromium.");
}
