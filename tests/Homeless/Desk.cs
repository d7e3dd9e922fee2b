using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Tests.Homeless;

/// <summary>The module's pages on a real server, with a volunteer signed in and one life project on the shelf.</summary>
internal sealed partial class Desk : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _browser;

    private Desk(WebApplication app, HttpClient browser) => (_app, _browser) = (app, browser);

    public Shelf Shelf { get; } = new();

    public static async Task<Desk> Open(string language = "ar", params Permission[] may)
    {
        Desk? desk = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new Evening());
        builder.Services.AddSocialWatchWeb().AddWords(typeof(SocialWatch.Homeless.Setup).Assembly);
        builder.Services.AddSingleton<ILifeProjects>(_ => desk!.Shelf).AddSingleton<ICellDirectory>(_ => desk!.Shelf);
        builder.Services.AddSingleton(new Volunteer(may is [] ? [Permission.MeetPeople] : may));
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, SignedIn>("test", null);
        builder.Services.AddAuthorization(options => Array.ForEach(Enum.GetNames<Permission>(), name =>
            options.AddPolicy(name, policy => policy.RequireClaim(SocialWatchClaims.Permission, name))));
        builder.Services.AddRazorPages()
            .AddApplicationPart(typeof(Words).Assembly)
            .AddApplicationPart(typeof(SocialWatch.Homeless.Setup).Assembly);

        var app = builder.Build();
        app.UseSocialWatchLanguages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapGet("/part", (HttpContext http, string partial) => LifeProjectPage.ShowPart(http, desk!.Shelf, partial));
        await app.StartAsync();

        var address = new Uri(app.Urls.First());
        var cookies = new CookieContainer();
        var chosen = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Language.Of(language)!.Culture));
        cookies.Add(address, new Cookie("language", Uri.EscapeDataString(chosen)));
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        return desk = new Desk(app, browser);
    }

    public async Task<string> Show(string form)
    {
        using var answer = await _browser.GetAsync(new Uri($"/homeless/{Shelf.Id.Value}/{form}", UriKind.Relative));
        return answer.StatusCode is HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : answer.StatusCode.ToString();
    }

    public async Task Ask(LifeProjectCommand command) =>
        Assert.IsType<Answer.Done>(await Shelf.Do(Shelf.Id, command, OperationId.New(), Story.Somebody));

    /// <summary>The module's parts, as they stand on the life project page.</summary>
    public async Task<string> Parts()
    {
        var pages = new SocialWatch.Homeless.Setup().Programme.Parts
            .Select(part => _browser.GetStringAsync(new Uri($"/part?partial={part.Partial}", UriKind.Relative)));
        return WebUtility.HtmlDecode(string.Concat(await Task.WhenAll(pages)));
    }

    /// <summary>Sends the form as it was shown, with these answers.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Send(string form, string shown, params (string Name, string Value)[] answers)
    {
        // The page has other forms: the one for signing out, for one.
        var fields = HiddenFields().Matches(shown[shown.IndexOf($"id=\"{form}\"", StringComparison.Ordinal)..]).Select(hidden => (hidden.Groups["name"].Value, WebUtility.HtmlDecode(hidden.Groups["value"].Value)));
        using var body = new FormUrlEncodedContent([.. fields.Concat(answers).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))]);
        using var answer = await _browser.PostAsync(new Uri($"/homeless/{Shelf.Id.Value}/{form}", UriKind.Relative), body);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.DisposeAsync();
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"|<input name=\"(?<name>[^\"]+)\" type=\"hidden\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex HiddenFields();

    private sealed class Evening : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Story.Tonight.ToUniversalTime();
    }

    private sealed record Volunteer(Permission[] May);

    private sealed class SignedIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Volunteer volunteer)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            Claim[] claims =
            [
                new(ClaimTypes.NameIdentifier, WorkerId.System.Value.ToString()),
                new(SocialWatchClaims.Cell, Story.At(Story.Tonight).Cell.Value.ToString()),
                .. volunteer.May.Select(one => new Claim(SocialWatchClaims.Permission, one.ToString())),
            ];
            return Task.FromResult(AuthenticateResult.Success(
                new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, "test")), "test")));
        }
    }
}
