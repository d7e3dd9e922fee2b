using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SocialWatch.Grains;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Work;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Sheets;

/// <summary>The pages of this room on a real server, over a world; who asks says so in a header.</summary>
internal sealed class Screen : IAsyncDisposable
{
    public const string Coordinator = "SeeOutcomes,MeetPeople,AccompanyPeople,Coordinate";

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private Screen(WebApplication app)
    {
        _app = app;
        var cookies = new CookieContainer();
        var address = new Uri(app.Urls.Single());
        cookies.Add(new Cookie("language", Uri.EscapeDataString("c=en-GB|uic=en-GB"), "/", address.Host));
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
    }

    public static async Task<Screen> Open(Desk desk)
    {
        var world = desk.World;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddSingleton(world.Services.GetRequiredService<IDbContextFactory<JournalDb>>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<ICellDirectory>());
        builder.Services.AddSingleton(world.LifeProjects);
        builder.Services.AddSingleton(world.Services.GetRequiredService<IAggregates<SocialWatch.Kernel.Sheets.Sheet, SocialWatch.Kernel.Sheets.SheetEvent>>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<SheetParts>());
        builder.Services.AddSingleton(world.Services.GetRequiredService<SheetChecks>());
        // Made here, run by the test.
        builder.Services.AddSingleton(desk.Work);
        builder.Services.AddSingleton(desk.Coordinator);
        builder.Services.AddSocialWatchWeb().AddWords(typeof(SheetsSetup).Assembly).AddWords(typeof(Screen).Assembly).AddSingleton<WordGuesses>().AddSingleton<SheetDesk>();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Header>("test", null);
        foreach (var permission in Enum.GetNames<Permission>())
        {
            builder.Services.AddAuthorizationBuilder().AddPolicy(permission, policy => policy.RequireClaim(SocialWatchClaims.Permission, permission));
        }

        builder.Services.AddRazorPages().AddApplicationPart(typeof(SheetsSetup).Assembly).AddApplicationPart(typeof(Words).Assembly);
        var app = builder.Build();
        app.UseSocialWatchLanguages().UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        await app.StartAsync();
        return new Screen(app);
    }

    public async Task<(HttpStatusCode Status, IHtmlDocument Page, string Text)> Get(string path, string permissions = Coordinator)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "X-May", permissions } } };
        return await Send(request);
    }

    /// <summary>Sends a form of a page with everything that is in it, and what is typed over it.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page, string Text)> Post(string path, IHtmlDocument page, string form, params (string Name, string Value)[] typed)
    {
        var sent = (IHtmlFormElement)page.QuerySelector($"#{form} form")!;
        var values = sent.QuerySelectorAll<IHtmlElement>("input,select,textarea").Where(field => field is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .Select(field => (Name: field.GetAttribute("name") ?? "", Value: field switch { IHtmlInputElement input => input.Value, IHtmlSelectElement select => select.Value ?? "", IHtmlTextAreaElement area => area.Value, _ => "" }))
            .Where(field => typed.All(one => one.Name != field.Name)).Concat(typed);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sent.GetAttribute("action") is { Length: > 0 } action ? action : path, UriKind.Relative))
        {
            Headers = { { "X-May", Coordinator } },
            Content = new FormUrlEncodedContent(values.Select(one => KeyValuePair.Create(one.Name, one.Value))),
        };
        return await Send(request);
    }

    /// <summary>Sends the form with a file.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page, string Text)> Upload(IHtmlDocument page, byte[] file, string name)
    {
        using var content = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll<IHtmlInputElement>("#sheet form input[type=hidden]"))
        {
            content.Add(new StringContent(field.Value), field.Name!);
        }

        content.Add(new ByteArrayContent(file), "Upload", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/sheets", UriKind.Relative)) { Headers = { { "X-May", Coordinator } }, Content = content };
        return await Send(request);
    }

    /// <summary>Where the last answer led.</summary>
    public string? To { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<(HttpStatusCode, IHtmlDocument, string)> Send(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request);
        To = response.Headers.Location?.ToString();
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, new HtmlParser().ParseDocument(text), text);
    }

    private sealed class Header(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Asker asker)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            Claim[] claims =
            [
                new(ClaimTypes.NameIdentifier, asker.Worker.Value.ToString()), new(ClaimTypes.Name, "Tester"), new(SocialWatchClaims.Cell, asker.Cell.Value.ToString()),
                .. asker.Teams.Select(team => new Claim(SocialWatchClaims.Team, team)),
                .. Request.Headers["X-May"].ToString().Split(',').Select(may => new Claim(SocialWatchClaims.Permission, may)),
            ];
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)));
        }
    }
}
