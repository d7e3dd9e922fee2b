using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Outcomes;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes;

/// <summary>The pages of this room on a real server, over a world; who asks says so in a header.</summary>
internal sealed class Screen : IAsyncDisposable
{
    public const string Coordinator = "SeeOutcomes,MeetPeople,AccompanyPeople,Coordinate";
    public const string Observer = "SeeOutcomes";
    public const string Volunteer = "MeetPeople";

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private Screen(WebApplication app, string language)
    {
        _app = app;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        _http.DefaultRequestHeaders.Add("Cookie", "language=" + Uri.EscapeDataString($"c={language}|uic={language}"));
    }

    public static async Task<Screen> Open(TestWorld world, InstalledProgrammes? installed = null, string language = "en-GB")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddSingleton(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<ICellDirectory>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<IOutcomeReports>());
        builder.Services.AddSingleton(installed ?? TestProgramme.Installed);
        builder.Services.AddSingleton<IPeopleNames, Names>();
        builder.Services.AddSingleton<IWorkerNames, Names>();
        builder.Services.AddSingleton(world.Asker);
        builder.Services.AddSocialWatchWeb().AddOutcomes();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Header>("test", null);
        foreach (var permission in Enum.GetNames<Permission>())
        {
            builder.Services.AddAuthorizationBuilder().AddPolicy(permission, policy => policy.RequireClaim(SocialWatchClaims.Permission, permission));
        }

        builder.Services.AddRazorPages().AddApplicationPart(typeof(OutcomesSetup).Assembly).AddApplicationPart(typeof(Words).Assembly);
        var app = builder.Build();
        app.UseSocialWatchLanguages().UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        return new Screen(app, language);
    }

    public async Task<(HttpStatusCode Status, IHtmlDocument Page, string? Leads)> Get(string path, string permissions = Coordinator, string teams = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "X-May", permissions }, { "X-Teams", teams } } };
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()), response.Headers.Location?.ToString());
    }

    /// <summary>What is answered, byte for byte.</summary>
    public async Task<byte[]> File(string path, string permissions = Coordinator)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "X-May", permissions }, { "X-Teams", "" } } };
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Fills in what the page's own form carries and sends it.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page, string? Leads)> Post(IHtmlDocument shown, string permissions = Coordinator)
    {
        var form = (IHtmlFormElement)shown.QuerySelector("main form[method=post]")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative))
        {
            Headers = { { "X-May", permissions }, { "X-Teams", "" } },
            Content = new FormUrlEncodedContent(form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value))),
        };
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()), response.Headers.Location?.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Header(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Asker asker)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            Claim[] claims =
            [
                new(ClaimTypes.NameIdentifier, asker.Worker.Value.ToString()), new(ClaimTypes.Name, "Tester"), new(SocialWatchClaims.Cell, asker.Cell.Value.ToString()),
                .. Request.Headers["X-May"].ToString().Split(',').Select(may => new Claim(SocialWatchClaims.Permission, may)),
                .. Request.Headers["X-Teams"].ToString().Split(',').Select(team => new Claim(SocialWatchClaims.Team, team)),
            ];
            var ticket = new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(ticket));
        }
    }

    private sealed class Names : IPeopleNames, IWorkerNames
    {
        public const string Canary = "Name of somebody";

        public string NameOf(PersonId person, string? programme = null) => Canary;

        public PersonCard? CardOf(PersonId person) => new(person, Canary, null, Sex.Unknown, AgeBand.Unknown, null);

        public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([]);

        public string NameOf(WorkerId worker) => "A worker";
    }
}
