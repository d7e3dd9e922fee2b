using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.People;

/// <summary>What came back: the page, or where it leads.</summary>
internal sealed record Shown(HttpStatusCode Status, string Text, string? Leads, string? Address)
{
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    public IReadOnlyList<string> Names => [.. Page.QuerySelectorAll("#people tbody th a").Select(link => link.TextContent.Trim())];
}

/// <summary>The pages of this room on a real server, over a world, with everything that is logged.</summary>
internal sealed class Screen : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private Screen(WebApplication app, Heard log)
    {
        (_app, Logged) = (app, log.Lines);
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        _http.DefaultRequestHeaders.Add("Cookie", "language=" + Uri.EscapeDataString("c=en-GB|uic=en-GB"));
    }

    public ConcurrentQueue<string> Logged { get; }

    public static async Task<Screen> Open(TestWorld world)
    {
        var log = new Heard();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddSingleton(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<EventJournal>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<KeyStore>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<SocialWatch.Journal.Trail.ReadLog>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<ICellDirectory>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<IAggregates<Person, PersonEvent>>());
        builder.Services.AddSingleton(TestProgramme.Installed);
        builder.Services.AddSingleton(world.Index());
        builder.Services.AddSingleton(world.Asker);
        builder.Services.AddSocialWatchWeb().AddPeople();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Header>("test", null);
        foreach (var permission in Enum.GetNames<Permission>())
        {
            builder.Services.AddAuthorizationBuilder().AddPolicy(permission, policy => policy.RequireClaim(SocialWatchClaims.Permission, permission));
        }

        builder.Services.AddRazorPages().AddApplicationPart(typeof(PeopleSetup).Assembly).AddApplicationPart(typeof(Words).Assembly);
        var app = builder.Build();
        app.UseSocialWatchLanguages().UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        return new Screen(app, log);
    }

    public Task<Shown> Get(string path, WorkerId? by = null) => Send(new HttpRequestMessage(HttpMethod.Get, path), by);

    /// <summary>Opens the list, types and chooses, and sends it as a browser does.</summary>
    public async Task<Shown> Search(bool withScript = false, params (string Name, string Value)[] typed)
    {
        var form = (IHtmlFormElement)(await Get("/people")).Page.QuerySelector("#find")!;
        Assert.Equal("post", form.Method);
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content };
        if (withScript)
        {
            request.Headers.Add("HX-Request", "true");
        }

        return await Send(request, by: null);
    }

    /// <summary>Opens the form for a new person and types, as far as the offers of people alike.</summary>
    public async Task<Shown> TypeNewPerson(params (string Name, string Value)[] typed)
    {
        var form = (IHtmlFormElement)(await Get("/people/new")).Page.QuerySelector("#person form")!;
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await Send(new HttpRequestMessage(HttpMethod.Post, "/people/new?handler=Alike") { Content = content }, by: null);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<Shown> Send(HttpRequestMessage request, WorkerId? by)
    {
        using (request)
        {
            if (by is { } worker)
            {
                request.Headers.Add("X-Worker", worker.Value.ToString());
            }

            using var response = await _http.SendAsync(request);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            {
                _http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
            }

            return new Shown(
                response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString(),
                response.Headers.TryGetValues("HX-Replace-Url", out var address) ? address.Single() : null);
        }
    }

    private sealed class Header(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Asker asker)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            Claim[] claims =
            [
                new(ClaimTypes.NameIdentifier, Request.Headers["X-Worker"] is [{ } other] ? other : asker.Worker.Value.ToString()), new(ClaimTypes.Name, "Tester"),
                new(SocialWatchClaims.Cell, asker.Cell.Value.ToString()), .. Enum.GetNames<Permission>().Select(may => new Claim(SocialWatchClaims.Permission, may)),
            ];
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)));
        }
    }

    /// <summary>Keeps every line, however small its level.</summary>
    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        void IDisposable.Dispose()
        {
        }
    }
}
