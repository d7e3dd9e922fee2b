using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>The very first form: whatever it was refused for, corrected it works.</summary>
public sealed class FirstStartTests
{
    private const string Password = "a long walk to the sea";

    private static readonly Dictionary<string, string> Right = new(StringComparer.Ordinal)
    {
        ["Form.Province"] = "سطات", ["Form.Name"] = "Cell of Settat", ["Form.Communes"] = "Medina\nSouk", ["Form.Centres"] = "Dar",
        ["Form.DisplayName"] = "Salma", ["Form.UserName"] = "salma", ["Form.Password"] = Password,
    };

    [Fact]
    public async Task A_corrected_form_works_whatever_was_wrong_before()
    {
        using var place = Place.New(DatabaseKind.Sqlite);
        await using var host = await HostProcess.Serve(place);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        var page = await Page(await http.GetAsync(new Uri("/first-start", UriKind.Relative)));

        // Each form is the one that came back, with something else wrong; the province is noticed last.
        foreach (var (field, wrong) in new[] { ("Form.Password", "short"), ("Form.UserName", "s"), ("Form.Centres", new string('d', 300)), ("Form.Password", "password1234") })
        {
            var answer = await Send(http, page, new(Right) { ["Form.Province"] = "برشيد", ["Form.Communes"] = "Elsewhere", [field] = wrong });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            page = await Page(answer);
            Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
            Assert.Equal(0, await place.Count("SELECT COUNT(*) FROM \"Events\""));
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await Send(http, page, Right)).StatusCode);
        Assert.Equal(2, await place.Count("SELECT COUNT(*) FROM \"Events\""));

        // Over: nobody else begins.
        using var later = await http.GetAsync(new Uri("/first-start", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Fact]
    public async Task A_start_that_was_cut_between_the_two_writes_is_begun_again_also_differently()
    {
        using var place = Place.New(DatabaseKind.Sqlite);
        await using (var host = await HostProcess.Serve(place))
        {
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
            await Send(http, await Page(await http.GetAsync(new Uri("/first-start", UriKind.Relative))), new(Right) { ["Form.Province"] = "برشيد" });
        }

        // As after a power cut before the account was written.
        await place.Do("DELETE FROM access_workers");
        await using var again = await HostProcess.Serve(place);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = again.Address };
        var page = await Page(await browser.GetAsync(new Uri("/first-start", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(browser, page, Right)).StatusCode);
    }

    private static async Task<IHtmlDocument> Page(HttpResponseMessage answer)
    {
        using (answer)
        {
            return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        }
    }

    private static async Task<HttpResponseMessage> Send(HttpClient http, IHtmlDocument page, Dictionary<string, string> typed)
    {
        var form = page.QuerySelector("#first-start") is var found && found is IHtmlFormElement itself ? itself : (IHtmlFormElement)found!.QuerySelector("form")!;
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").ToDictionary(input => input.Name!, input => input.Value);
        using var content = new FormUrlEncodedContent([.. hidden, .. typed]);
        return await http.PostAsync(new Uri("/first-start", UriKind.Relative), content);
    }
}
