using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SocialWatch.Tests.Access;

/// <summary>What came back: the page, or where it leads.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, string? Leads)
{
    public bool IsDone => Status == HttpStatusCode.SeeOther;

    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    /// <summary>What the form complains about, as the worker reads it.</summary>
    public string Complaint => string.Join(' ', Page.QuerySelectorAll(".govuk-error-summary__list").Select(list => list.TextContent.Trim()));
}

/// <summary>Keeps cookies, fills forms and follows nothing by itself.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies;

    public Browser(string address)
        : this(address, new CookieContainer()) => _cookies.Add(new Uri(address), new Cookie("language", Uri.EscapeDataString("c=en-GB|uic=en-GB")));

    private Browser(string address, CookieContainer cookies)
    {
        _cookies = cookies;
        _http = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    /// <summary>The program on a phone: a token and no cookies.</summary>
    public static Browser Device(string address, string token)
    {
        var device = new Browser(address);
        device._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return device;
    }

    /// <summary>The same browser at another address: cookies know hosts, not ports.</summary>
    public Browser At(string address) => new(address, _cookies);

    public async Task<Answer> Get(string path) => await Read(await _http.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<HttpStatusCode> Status(string path) => (await Get(path)).Status;

    public Task<Answer> SignIn(string name, string password, string page = "/sign-in") =>
        Send(page, "#sign-in", ("Form.Name", name), ("Form.Password", password));

    /// <summary>Opens the page, fills the form in and sends it, hidden fields and all.</summary>
    public async Task<Answer> Send(string page, string form, params (string Name, string Value)[] typed)
    {
        var opened = await Get(page);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        return await SendFrom(opened, form, typed);
    }

    public async Task<Answer> SendFrom(Answer opened, string form, params (string Name, string Value)[] typed)
    {
        var element = opened.Page.QuerySelector(form);
        var sent = element as IHtmlFormElement ?? element?.QuerySelector("form") as IHtmlFormElement;
        Assert.True(sent is not null, $"No form {form} on this page: {opened.Text}");
        var fields = sent.QuerySelectorAll<IHtmlInputElement>("input")
            .Where(input => input.Type is not ("radio" or "checkbox") || input.IsChecked)
            .Where(input => typed.All(field => field.Name != input.Name))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await Read(await _http.PostAsync(new Uri(sent.GetAttribute("action")!, UriKind.Relative), content));
    }

    public void Dispose() => _http.Dispose();

    private static async Task<Answer> Read(HttpResponseMessage response)
    {
        using (response)
        {
            return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString());
        }
    }
}
