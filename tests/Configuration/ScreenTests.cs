using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using System.Security.Claims;
using SocialWatch.Configuration;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Configuration;

public class ScreenTests
{
    private static readonly string[] Pages =
    [
        "/cell/programmes", "/cell/programmes/oasis", "/cell/programmes/oasis/clocks", "/cell/programmes/oasis/acts", "/cell/programmes/oasis/own-acts", "/cell/programmes/oasis/protocol",
        "/cell/programmes/oasis/documents", "/cell/programmes/oasis/fields", "/cell/programmes/oasis/servings", "/cell/programmes/oasis/targets", "/cell/partners", "/cell/versions", "/cell/versions/0", "/cell/import", "/cell/compare", "/cell/export",
    ];

    [Fact]
    public async Task Only_who_runs_the_cell_opens_them_and_no_word_is_missing()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        foreach (var page in Pages)
        {
            var (status, _, text) = await screen.Get(page);
            Assert.True(status == HttpStatusCode.OK, $"{page}: {status}");
            Assert.DoesNotContain("⟦configuration", text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get(page, "SeeOutcomes,MeetPeople,AccompanyPeople")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get("/cell/programmes/moon")).Status);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_reason_about_a_configuration_can_be_read(string language)
    {
        var words = WordsFile.Read(typeof(ConfigurationSetup).Assembly, language).Texts;
        var reasons = typeof(ConfigureCell).Assembly.GetTypes().Where(type => type.Namespace == typeof(ConfigureCell).Namespace && type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract)
            .Except([typeof(ProgrammeSwitchedOff), typeof(ConfigurationNotKnownYet)]); // refusals of life projects, told in that room
        Assert.All(reasons, type => Assert.Contains($"refusal.{type.Name}", words.Keys));
        Assert.Empty(WordsCheck.Problems(typeof(ConfigurationSetup).Assembly));
    }

    [Fact]
    public async Task How_often_somebody_is_served_is_agreed_changed_and_taken_out_again()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        const string Page = "/cell/programmes/oasis/servings";

        var (status, none, _) = await screen.Post(Page, (await screen.Get(Page)).Page, ("Form.Act", "meal"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Give the interval or the most per day.", none.Body!.TextContent, StringComparison.Ordinal);

        Assert.Contains("Choose an answer", (await screen.Post(Page, (await screen.Get(Page)).Page, ("Form.Act", ""), ("Form.MostPerDay", "2"))).Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        await Save(("Form.Act", "meal"), ("Form.NotWithin", "4"), ("Form.Unit", "Hours"));
        await Save(("Form.Act", "meal"), ("Form.NotWithin", "3"), ("Form.Unit", "Hours"), ("Form.MostPerDay", "2"));
        Assert.Contains("not again within 3 hours · at most 2 a day", (await screen.Get(Page)).Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        await Save(("TakeOut", "meal"));
        Assert.Null((await screen.Get(Page)).Page.QuerySelector("main table"));

        async Task Save(params (string, string)[] typed) =>
            Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post("/cell/configure", (await screen.Post(Page, (await screen.Get(Page)).Page, typed)).Page)).Status);
    }

    [Fact]
    public async Task A_change_is_shown_before_it_is_saved_and_saved_once()
    {
        await using var world = await Oasis.World();
        await Oasis.Came(world, hoursAgo: 20);
        await using var screen = await Screen.Open(world);
        var (_, clocks, _) = await screen.Get("/cell/programmes/oasis/clocks");
        var (_, preview, _) = await screen.Post("/cell/programmes/oasis/clocks", clocks, ("Rows[0].Number", "12"), ("Rows[0].Unit", "Hours"));
        Assert.Contains("1 deadline would become late", preview.QuerySelector("#late")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Name of somebody", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await screen.Get("/cell/versions")).Page.QuerySelectorAll("a[href='/cell/versions/1']"));

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post("/cell/configure", preview)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post("/cell/configure", preview)).Status);

        Assert.Single((await screen.Get("/cell/versions")).Page.QuerySelectorAll("a[href='/cell/versions/1']"));
        Assert.Empty((await screen.Get("/cell/versions")).Page.QuerySelectorAll("a[href='/cell/versions/2']"));
        Assert.Contains("12 hours", (await screen.Get("/cell/export")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_coordinators_saves_upon_what_the_first_has_saved()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        var (_, clocks, _) = await screen.Get("/cell/programmes/oasis/clocks");
        var (_, mine, _) = await screen.Post("/cell/programmes/oasis/clocks", clocks, ("Rows[0].Number", "12"), ("Rows[0].Unit", "Hours"));
        TestWorld.Must(await Oasis.Configure(world, new CellConfiguration { Partners = [new Partner("Hospital", PartnerKind.Health)] }));

        var (status, told, text) = await screen.Post("/cell/configure", mine);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("A colleague saved version 1", text, StringComparison.Ordinal);
        Assert.Equal("1", told.QuerySelector("input[name='Form.Upon']")!.GetAttribute("value"));

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post("/cell/configure", told)).Status);
        var saved = (await screen.Get("/cell/export")).Text;
        Assert.Contains("12 hours", saved, StringComparison.Ordinal);
        Assert.Contains("Hospital", saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_coordinators_cannot_undo_what_the_first_has_saved_in_the_same_programme()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        var (_, clocks, _) = await screen.Get("/cell/programmes/oasis/clocks");
        var (_, mine, _) = await screen.Post("/cell/programmes/oasis/clocks", clocks, ("Rows[0].Number", "12"), ("Rows[0].Unit", "Hours"));
        TestWorld.Must(await Oasis.Configure(world, Oasis.With(new ClockLength("visit-30", TimeSpan.FromDays(40)))));

        var (status, told, text) = await screen.Post("/cell/configure", mine);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("changed the same programme", text, StringComparison.Ordinal);
        Assert.Contains("40 days", told.QuerySelector("#configure details")!.TextContent, StringComparison.Ordinal);
        Assert.Null(told.QuerySelector("input[name='Form.Upon']"));
        Assert.Null(told.QuerySelector("#configure button[type=submit]"));
    }

    [Fact]
    public async Task Everything_of_the_cell_s_own_can_be_added_and_goes_out_and_comes_back_in_byte_for_byte()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        (string Name, string Value)[] words = [("Form.Ar", "كأس شاي"), ("Form.Fr", "Verre de thé"), ("Form.En", "Glass of tea")];
        await Save(screen, "/cell/programmes/oasis/own-acts", [.. words, ("Form.Approach", "Medical")]);
        await Save(screen, "/cell/programmes/oasis/documents", [.. words, ("Form.Moves[0].IsOn", "true"), ("Form.Closings[0].IsOn", "true")]);
        await Save(screen, "/cell/programmes/oasis/fields", [.. words, ("Form.Place", "Need"), ("Form.Kind", "Choice"), ("Form.Choices", "نعم | oui | yes\nلا | non | no")]);
        await Save(screen, "/cell/programmes/oasis/targets", ("Form.What", "Act own.glass-of-tea"), ("Form.Number", "700"), ("Form.From", "2026-11-25"), ("Form.To", "2027-01-31"));
        await Save(screen, "/cell/partners", ("Name", "Hospital of the oasis"), ("Kind", "Health"));
        await Save(screen, "/cell/programmes/oasis/acts", ("Rows[1].IsOn", "false"));
        await Save(screen, "/cell/programmes/oasis/protocol", ("Rows[0].Every", "3"));
        var exported = (await screen.Get("/cell/export")).Text;

        await using var empty = await Oasis.World();
        await using var elsewhere = await Screen.Open(empty);
        await Save(elsewhere, "/cell/import", ("Text", exported));

        Assert.Equal(exported, (await elsewhere.Get("/cell/export")).Text);
        Assert.All(["glass-of-tea", "own.glass-of-tea", "met > home", "\"left\"", "\"kind\": \"choice\"", "Hospital of the oasis", "actsOff", "3 days"], part => Assert.Contains(part, exported, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_earlier_version_comes_back_as_a_new_one()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        TestWorld.Must(await Oasis.Configure(world, Oasis.With(new ClockLength("visit-30", TimeSpan.FromDays(40)))));
        TestWorld.Must(await Oasis.Configure(world, Oasis.With(new ClockLength("visit-30", TimeSpan.FromDays(50))), upon: 1));

        await Save(screen, "/cell/versions/1");

        Assert.Contains("40 days", (await screen.Get("/cell/export")).Text, StringComparison.Ordinal);
        Assert.Single((await screen.Get("/cell/versions")).Page.QuerySelectorAll("a[href='/cell/versions/3']"));
    }

    [Fact]
    public async Task A_file_with_faults_changes_nothing_and_tells_them_all()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        var (_, import, _) = await screen.Get("/cell/import");

        var (status, told, _) = await screen.Post("/cell/import", import, ("Text", """
            { "format": 1, "programmes": { "moon": { "on": false }, "oasis": { "clocks": { "first-response": "0 hours", "sunrise": "1 day" }, "loops": {}, "ownActs": { "tea": { "ar": "شاي", "approach": "medical" } } } } }
            """));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var text = told.Body!.TextContent;
        Assert.All(["programmes/moon", "programmes/oasis/clocks/first-response", "programmes/oasis/clocks/sunrise", "programmes/oasis/loops", "programmes/oasis/ownActs/tea/fr", "programmes/oasis/ownActs/tea/en"],
            place => Assert.Contains(place, text, StringComparison.Ordinal));
        Assert.DoesNotContain("programmes", (await screen.Get("/cell/export")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_are_told_to_be_too_long()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        var (_, import, _) = await screen.Get("/cell/import");

        var (status, _, text) = await screen.Post("/cell/import", import, ("Text", new string('x', 10_000_000)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The file is too long", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_cell_calls_its_own_is_read_by_its_own_people_also_when_it_is_gone()
    {
        var (cell, other) = (CellId.New(), CellId.New());
        var request = new HttpContextAccessor { HttpContext = new DefaultHttpContext() };
        var words = new CellWords(request);
        var content = new CellConfiguration { Programmes = [new ProgrammeConfiguration(Oasis.Id) { OwnActs = [new OwnAct("tea", Approach.Medical, new InWords("شاي", "Thé", "Tea"))] }] };
        words.Heard(cell.Value, new Recorded<CellEvent>(new CellConfigured(1, content, null), new Stamp(WorkerId.New(), cell, default), 2));
        words.Heard(cell.Value, new Recorded<CellEvent>(new CellConfigured(2, CellConfiguration.Empty, null), new Stamp(WorkerId.New(), cell, default), 3));

        Assert.Equal("Thé", As(cell).Find("oasis.act.own.tea", "fr"));
        Assert.Null(As(other).Find("oasis.act.own.tea", "fr"));

        CellWords As(CellId one)
        {
            Claim[] claims = [new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()), new(SocialWatchClaims.Cell, one.Value.ToString())];
            request.HttpContext!.User = new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
            return words;
        }
    }

    [Fact]
    public async Task What_was_taken_out_leaves_its_code_to_nothing_else()
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        (string, string)[] tea = [("Form.Ar", "شاي"), ("Form.Fr", "Thé"), ("Form.En", "Tea"), ("Form.Approach", "Medical")];
        await Save(screen, "/cell/programmes/oasis/own-acts", tea);
        TestWorld.Must(await Oasis.Configure(world, CellConfiguration.Empty, upon: 1));

        await Save(screen, "/cell/programmes/oasis/own-acts", tea);

        Assert.Contains("\"tea-2\"", (await screen.Get("/cell/export")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("لا | non | no\nربما | peut-être | perhaps", "no perhaps")] // the first was taken out: what stands first now is what it was
    [InlineData("لا | non | no\nربما | peut-être | perhaps\nنعم | oui | yes", "no perhaps yes")]
    [InlineData("أجل | oui | yes\nلا | non | no", "yes no")] // said better in Arabic
    [InlineData("أبدا | jamais | never\nلا | non | no", "never no")]
    public async Task A_choice_keeps_its_meaning_wherever_it_stands(string lines, string codes)
    {
        await using var world = await Oasis.World();
        await using var screen = await Screen.Open(world);
        (string, string)[] question = [("Form.Ar", "هل"), ("Form.Fr", "Est-ce"), ("Form.En", "Is it"), ("Form.Place", "Need"), ("Form.Kind", "Choice")];
        await Save(screen, "/cell/programmes/oasis/fields", [.. question, ("Form.Choices", "نعم | oui | yes\nلا | non | no")]);

        await Save(screen, "/cell/programmes/oasis/fields?code=is-it", [.. question, ("Form.Choices", lines)]);

        var saved = ConfigurationFile.Read((await screen.Get("/cell/export")).Text).Content.Of("oasis").Fields.Single();
        Assert.Equal(codes.Split(' ').Order(StringComparer.Ordinal), saved.Choices.Select(choice => choice.Code).Order(StringComparer.Ordinal));
        Assert.All(saved.Choices.Where(choice => choice.Code == "no"), choice => Assert.Equal("non", choice.Words.Fr));
    }

    private static async Task Save(Screen screen, string path, params (string, string)[] typed)
    {
        var (_, page, _) = await screen.Get(path);
        var (_, preview, text) = await screen.Post(path, page, typed);
        Assert.True(preview.QuerySelector("input[name='Form.Content']") is not null, $"{path}: {preview.QuerySelector(".govuk-error-summary")?.TextContent ?? text[..Math.Min(3000, text.Length)]}");
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post("/cell/configure", preview)).Status);
    }
}
