using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

public sealed partial class FormTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _browser = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(FormTests).Assembly.GetName().Name });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages();
        builder.Services.AddSocialWatchWeb().AddWords(typeof(FormTests).Assembly);
        _app = builder.Build();
        _app.UseSocialWatchErrors();
        _app.UseSocialWatchLanguages();
        _app.UseRouting();
        _app.MapLanguage();
        _app.MapRazorPages();
        await _app.StartAsync();
        _browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_form_with_gaps_comes_back_full_and_says_in_Arabic_what_is_missing()
    {
        var (status, page, _) = await Post(("Form.Wish", "Cook on my own"), ("Form.ReviewOn.Day", "31"), ("Form.ReviewOn.Month", "2"), ("Form.ReviewOn.Year", "2027"), ("Form.Nights", "44"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("value=\"Cook on my own\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"31\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"44\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#goal-Form_Approach_0\">السبب: اختر جوابا</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#goal-Form_ReviewOn_Day\">التاريخ: هذا التاريخ غير موجود", page, StringComparison.Ordinal);
        Assert.Contains("اكتب رقما بين 1 و30", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("٣١", "٢٠٢٧", "٤٤")]
    [InlineData("۳۱", "۲۰۲۷", "۴۴")]
    public async Task Digits_of_any_keyboard_are_read_and_stand_there_again_as_they_were_typed(string day, string year, string nights)
    {
        var (_, page, _) = await Post(("Form.Wish", "Cook"), ("Form.Approach", "legal"), ("Form.ReviewOn.Day", day), ("Form.ReviewOn.Month", "2"), ("Form.ReviewOn.Year", year), ("Form.Nights", nights));

        Assert.Contains($"value=\"{day}\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{year}\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{nights}\"", page, StringComparison.Ordinal);
        Assert.Contains("هذا التاريخ غير موجود", page, StringComparison.Ordinal);
        Assert.Contains("اكتب رقما بين 1 و30", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_a_number_in_Arabic_digits_are_that_day_and_that_number()
    {
        var (status, page, headers) = await Post(("Form.Wish", "Cook"), ("Form.Approach", "legal"), ("Form.ReviewOn.Day", "١"), ("Form.ReviewOn.Month", "3"), ("Form.ReviewOn.Year", "۲۰۲۷"), ("Form.Nights", "٤"));

        Assert.True(status is HttpStatusCode.SeeOther, page);
        Assert.Equal("/people/1?review=2027-03-01", headers.GetValues("Location").Single());
    }

    [Fact]
    public async Task A_refusal_stands_on_top_of_the_full_form()
    {
        var (status, page, _) = await Post([.. Good, ("Form.Wish", "a sixth goal")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("<li>لا يمكن أكثر من 5 أهداف في المقاربة القانونية</li>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"a sixth goal\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_leads_on_with_script_and_without()
    {
        var (status, _, headers) = await Post([.. Good, ("Form.Wish", "Cook")]);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal("/people/1?review=2027-03-01", headers.GetValues("Location").Single());

        _browser.DefaultRequestHeaders.Add("HX-Request", "true");
        (status, _, headers) = await Post([.. Good, ("Form.Wish", "Cook")]);
        Assert.Equal(HttpStatusCode.NoContent, status);
        Assert.Equal("/people/1?review=2027-03-01", headers.GetValues("HX-Redirect").Single());
    }

    [Fact]
    public async Task A_form_left_open_too_long_says_that_the_text_is_still_there()
    {
        using var answer = await _browser.PostAsync("/goal", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("ستجد ما كتبته كما هو", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forbidden_page_reads_like_an_absent_one()
    {
        var absent = await Read("/error/404");
        var forbidden = await Read("/error/403");

        Assert.Contains("هذه الصفحة غير موجودة", absent, StringComparison.Ordinal);
        Assert.Equal(Heading().Match(absent).Value, Heading().Match(forbidden).Value);
    }

    [Theory]
    [InlineData("ar", "lang=\"ar\" dir=\"rtl\"", "govuk.rtl.css")]
    [InlineData("fr", "lang=\"fr\" dir=\"ltr\"", "govuk.ltr.css")]
    [InlineData("en", "lang=\"en\" dir=\"ltr\"", "govuk.ltr.css")]
    public async Task A_page_follows_the_chosen_language(string language, string says, string style)
    {
        using var chosen = await _browser.GetAsync($"/language?to={language}&back=/goal");
        Assert.Equal("/goal", chosen.Headers.Location!.OriginalString);

        var page = await _browser.GetStringAsync("/goal");

        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Contains(style, page, StringComparison.Ordinal);
    }

    private static readonly (string, string)[] Good =
        [("Form.Approach", "legal"), ("Form.ReviewOn.Day", "1"), ("Form.ReviewOn.Month", "3"), ("Form.ReviewOn.Year", "2027"), ("Form.Nights", "4")];

    private async Task<string> Read(string address)
    {
        using var answer = await _browser.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<(HttpStatusCode Status, string Page, System.Net.Http.Headers.HttpResponseHeaders Headers)> Post(params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await _browser.GetStringAsync("/goal")).Groups["token"].Value;
        var content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        var answer = await _browser.PostAsync("/goal", content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("<h1.*?</h1>", RegexOptions.Singleline, 1000)]
    private static partial Regex Heading();
}
