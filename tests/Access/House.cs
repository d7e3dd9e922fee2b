using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Access;

/// <summary>The smallest host that has this room: real Kestrel, real database, a few pages to knock at.</summary>
internal sealed class House : IAsyncDisposable
{
    public const string Password = "thyme on the north wall";

    private readonly WebApplication _app;

    private House(WebApplication app, AccessOptions options, ShiftedClock clock) => (_app, Options, Clock) = (app, options, clock);

    public static CellId Settat { get; } = new(new Guid("0195aaaa-0000-7000-8000-000000000001"));

    public static CellId Berrechid { get; } = new(new Guid("0195aaaa-0000-7000-8000-000000000002"));

    public AccessOptions Options { get; }

    public ShiftedClock Clock { get; }

    public string Address => _app.Urls.Single();

    public IReadOnlyList<Endpoint> Endpoints => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    public static Task<House> Open(string provider = "sqlite") => Open(Databases.New(provider));

    public static async Task<House> Open(AccessOptions options)
    {
        var clock = new ShiftedClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(Databases.Master);
        builder.Services.AddSingleton(TestProgramme.Installed);
        builder.Services.AddSocialWatchWeb().AddAccess(options);
        builder.Services.AddRazorPages()
            .AddApplicationPart(typeof(AccessSetup).Assembly)
            .AddApplicationPart(typeof(Words).Assembly);

        var app = builder.Build();
        await AccessMigrations.Apply(app.Services);
        app.UseSocialWatchLanguages().UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        app.MapLanguage();
        app.MapGet("/forgotten", () => "a page whose author named no policy");
        app.MapGet("/api/who", (ClaimsPrincipal person) => person.ToAsker()!.Worker.Value.ToString());
        app.MapGet("/teams", (ClaimsPrincipal person) => string.Join(',', person.ToAsker()!.Teams)).RequireAuthorization(new NeedsAttribute(Permission.MeetPeople));
        foreach (var permission in Enum.GetValues<Permission>())
        {
            app.MapGet($"/may/{permission}", () => "yes").RequireAuthorization(new NeedsAttribute(permission));
        }

        await app.StartAsync();
        return new House(app, options, clock);
    }

    public async Task<WorkerId> Add(string userName, string role, CellId? cell = null, bool temporary = false)
    {
        var id = WorkerId.New();
        var why = await Ask<WorkerRegistry, Refusal?>(workers => workers.Add(
            new NewWorker(id, cell ?? Settat, role, userName.ToUpperInvariant(), userName, Password) { PasswordIsTemporary = temporary }));
        Assert.Null(why);
        return id;
    }

    /// <summary>A browser in which this worker has signed in.</summary>
    public async Task<Browser> SignedIn(string userName)
    {
        var browser = new Browser(Address);
        var answer = await browser.SignIn(userName, Password);
        Assert.True(answer.IsDone, answer.Text);
        return browser;
    }

    public async Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
