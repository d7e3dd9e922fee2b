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
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.Street;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Street;

internal sealed record Shown(HttpStatusCode Status, string Text, string? Leads)
{
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);
}

/// <summary>The pages of this room on a real server, over a world. Who asks, and with what, is said in headers.</summary>
internal sealed class Screen : IAsyncDisposable
{
    public const string Dispatcher = "MeetPeople,Dispatch";
    public const string Volunteer = "MeetPeople";
    public const string Coordinator = "SeeOutcomes,MeetPeople,AccompanyPeople,Dispatch,Coordinate";

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private Screen(WebApplication app)
    {
        _app = app;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        _http.DefaultRequestHeaders.Add("Cookie", "language=" + Uri.EscapeDataString("c=en-GB|uic=en-GB"));
    }

    /// <summary>The programme whose team the asker is of.</summary>
    public string? Team { get; set; }

    public static async Task<Screen> Open(Night night)
    {
        var (world, services) = (night.World, night.World.Services);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddSingleton(services.GetRequiredService<IDbContextFactory<JournalDb>>());
        builder.Services.AddSingleton(services.GetRequiredService<EventJournal>());
        builder.Services.AddSingleton(services.GetRequiredService<KeyStore>());
        builder.Services.AddSingleton(services.GetRequiredService<ICellDirectory>());
        builder.Services.AddSingleton(services.GetRequiredService<IStreet>());
        builder.Services.AddSingleton(services.GetRequiredService<ICampaigns>());
        builder.Services.AddSingleton(services.GetRequiredService<ILifeProjects>());
        builder.Services.AddSingleton(services.GetRequiredService<IWorkerNames>());
        builder.Services.AddSingleton(services.GetRequiredService<IAggregates<Person, PersonEvent>>());
        builder.Services.AddSingleton(services.GetRequiredService<IAggregates<Cell, CellEvent>>());
        builder.Services.AddSingleton(TestProgramme.Installed);
        builder.Services.AddSingleton<IPeopleNames, Names>().AddSingleton<IPeopleFinder, Names>();
        builder.Services.AddSingleton(world.Asker);
        builder.Services.AddSocialWatchWeb().AddStreet();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Header>("test", null);
        foreach (var permission in Enum.GetNames<Permission>())
        {
            builder.Services.AddAuthorizationBuilder().AddPolicy(permission, policy => policy.RequireClaim(SocialWatchClaims.Permission, permission));
        }

        builder.Services.AddRazorPages().AddApplicationPart(typeof(StreetSetup).Assembly).AddApplicationPart(typeof(Words).Assembly);
        var app = builder.Build();
        app.UseSocialWatchLanguages().UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        return new Screen(app);
    }

    public Task<Shown> Get(string path, string may = Coordinator, WorkerId? by = null) => Send(new HttpRequestMessage(HttpMethod.Get, path), may, by);

    /// <summary>Opens a form, types and taps, and sends it as a browser does.</summary>
    public async Task<Shown> Fill(string path, string id, string may = Coordinator, WorkerId? by = null, params (string Name, string Value)[] typed)
    {
        var shown = await Get(path, may, by);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        return await Send(shown.Page, id, may, by, typed);
    }

    /// <summary>Sends a form that is on the screen already.</summary>
    public async Task<Shown> Send(IHtmlDocument page, string id, string may = Coordinator, WorkerId? by = null, params (string Name, string Value)[] typed)
    {
        var form = (IHtmlFormElement)page.QuerySelector($"#{id} form")!;
        var names = typed.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var fields = form.Elements.OfType<IHtmlInputElement>()
            .Where(input => !names.Contains(input.Name!) && (input.Type is not ("radio" or "checkbox") || input.IsChecked))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(form.Elements.OfType<IHtmlTextAreaElement>().Where(area => !names.Contains(area.Name!)).Select(area => KeyValuePair.Create(area.Name!, area.Value)))
            .Concat(form.Elements.OfType<IHtmlSelectElement>().Where(select => !names.Contains(select.Name!)).Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await Send(new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content }, may, by);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<Shown> Send(HttpRequestMessage request, string may, WorkerId? by)
    {
        using (request)
        {
            request.Headers.Add("X-May", may);
            request.Headers.Add("X-Team", Team);
            if (by is { } worker)
            {
                request.Headers.Add("X-Worker", worker.Value.ToString());
            }

            using var response = await _http.SendAsync(request);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            {
                _http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
            }

            return new Shown(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString());
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
                new(SocialWatchClaims.Cell, asker.Cell.Value.ToString()), new(SocialWatchClaims.Team, Request.Headers["X-Team"].ToString()),
                .. Request.Headers["X-May"].ToString().Split(',').Select(may => new Claim(SocialWatchClaims.Permission, may)),
            ];
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)));
        }
    }

    private sealed class Names : IPeopleNames, IPeopleFinder
    {
        public string NameOf(PersonId person, string? programme = null) => "Si Hamid";

        public PersonCard? CardOf(PersonId person) => new(person, "Si Hamid", null, Sex.Male, AgeBand.From60, null);

        public IReadOnlyList<PersonCard> Find(CellId cell, string typed, int most) => [];
    }
}
