using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SocialWatch.Tests.Guarantees;

/// <summary>The first coordinator at a browser: founds the cell, signs in, lets devices speak.</summary>
internal sealed class Coordinator : IDisposable
{
    public const string Commune = "Medina";

    private const string Password = "a long walk to the sea";

    private readonly HttpClient _http;

    private Coordinator(Uri host) => _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = host };

    public static async Task<Coordinator> Begin(Uri host)
    {
        var coordinator = new Coordinator(host);
        await coordinator.Send(
            "/first-start", "#first-start", ("Form.Province", "بنسليمان"), ("Form.Name", "Cell"), ("Form.Communes", Commune), ("Form.Centres", "Dar"),
            ("Form.DisplayName", "Salma"), ("Form.UserName", "salma"), ("Form.Password", Password));
        await coordinator.SignIn();
        return coordinator;
    }

    public static async Task<Coordinator> Again(Uri host)
    {
        var coordinator = new Coordinator(host);
        await coordinator.SignIn();
        return coordinator;
    }

    /// <summary>The token of a new device.</summary>
    public async Task<string> AddDevice(string name)
    {
        var page = await Send("/account/devices", "#device", ("Form.Name", name));
        return page.QuerySelector("code.sw-token")?.TextContent ?? throw new InvalidOperationException($"No token: {page.Body?.TextContent}");
    }

    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What is asked in the moment in which the first byte of a page has come, and then the page.</summary>
    public async Task<(HttpStatusCode Status, T Then, string Text)> First<T>(string path, Func<Task<T>> ask)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var then = await ask();
        return (answer.StatusCode, then, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The answer to a form, whatever it is.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Post(string path, string form, params (string Name, string Value)[] typed)
    {
        var (status, text) = await Get(path);
        if (status is not HttpStatusCode.OK)
        {
            return (status, text);
        }

        var parsed = new HtmlParser().ParseDocument(text);
        var sent = (parsed.QuerySelector($"form{form}") ?? parsed.QuerySelector($"{form} form")) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {form}: {text}");
        var fields = sent.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await _http.PostAsync(new Uri(sent.GetAttribute("action")!, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();

    private async Task SignIn() => await Send("/sign-in", "#sign-in", ("Form.Name", "salma"), ("Form.Password", Password));

    private async Task<IHtmlDocument> Send(string path, string form, params (string Name, string Value)[] typed)
    {
        var (status, text) = await Post(path, form, typed);
        var page = new HtmlParser().ParseDocument(text);
        Assert.True((int)status < 400 && page.QuerySelector(".govuk-error-summary") is null, $"{path} answered {status}: {page.Body?.TextContent}");
        return page;
    }
}
