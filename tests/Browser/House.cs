using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using SocialWatch.Host;
using SocialWatch.Host.Commands;
using SocialWatch.Journal;

[assembly: AssemblyFixture(typeof(SocialWatch.Tests.Browser.House))]

namespace SocialWatch.Tests.Browser;

/// <summary>
/// The whole program on a port of its own with an empty folder, and a real Chromium in front of it. Nothing is put into
/// its database but what the browser's worker does.
/// </summary>
public sealed class House : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sw-browser-").FullName;
    private readonly MovableClock _clock = new();
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public string Address { get; private set; } = "";

    public DateTime Today => _clock.GetUtcNow().Date;

    public void Forward(int days) => _clock.Forward(TimeSpan.FromDays(days));

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<TimeProvider>(_clock);
        _app = ServeCommand.Build(builder, _ => new HouseOptions(_folder, JournalOptions.In(_folder), "http://127.0.0.1:0", IsDemo: false, Modules()));
        await ServeCommand.MakeReady(_app.Services);
        _app.Urls.Add("http://127.0.0.1:0");
        await _app.StartAsync();
        Address = _app.Urls.Single();

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = ["--no-sandbox"] });
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
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Chromium() => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium: set CHROMIUM_PATH or install chromium.");

    /// <summary>The modules as the build put them beside the host.</summary>
    private static string Modules()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (here.Name, here.Parent!.Name);
        while (!File.Exists(Path.Combine(here.FullName, "SocialWatch.sln")))
        {
            here = here.Parent!;
        }

        return Path.Combine(here.FullName, "host", "bin", configuration, framework, "modules");
    }
}
