using System.Net;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class CampaignScreenTests
{
    private const string Observer = "SeeOutcomes";

    [Fact]
    public async Task A_campaign_is_planned_on_the_screen_and_changed_there()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        await night.Cell(new AddCentre(Winter.House, "House of the palm grove"));

        var sent = await screen.Fill("/campaigns/new", "campaign", Screen.Dispatcher, typed: [
            ("Form.Name", "Cold nights"), .. Day("Form.From", night.Today()), .. Day("Form.To", night.Today().AddDays(30)), ("Form.OpensAt", "Orange"), ("Form.Zone", TestWorld.Commune),
            ("Form.Targets[0].What", $"{TestProgramme.Id}/{TestProgramme.Meal}"), ("Form.Targets[0].Number", "700"), ("Form.Places[0].Number", "12"), ("Form.Calls", $"{night.Karima.Value}"),
            ("Form.Stock[3].Number", "100"), ("Form.Kit[3].Number", "10")]);

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var campaign = new CampaignId(Guid.Parse(sent.Leads!.Split('/')[^1]));
        var plan = (await night.See(campaign)).Plan;
        Assert.Equal(
            new CampaignPlan("Cold nights", night.Today(), night.Today().AddDays(30), [TestWorld.Commune], [], AlertLevel.Orange, [new CampaignTarget(TestProgramme.Id, TestProgramme.Meal, 700)],
                [new KitCount(KitItem.Blankets, 100)], [new ExtraPlaces(Winter.House, 12)], [night.Karima], [new KitCount(KitItem.Blankets, 10)]),
            plan);

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill($"/campaigns/{campaign.Value}/change", "change", Screen.Dispatcher, typed: ("Form.Name", "Colder nights"))).Status);
        Assert.Equal(plan with { Name = "Colder nights" }, (await night.See(campaign)).Plan);
    }

    [Fact]
    public async Task A_form_that_is_refused_comes_back_full()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        var again = await screen.Fill("/campaigns/new", "campaign", Screen.Dispatcher, typed: [
            ("Form.Name", "Cold nights"), .. Day("Form.To", night.Today().AddDays(-3)), ("Form.Stock[3].Number", "100"), ("Form.Zone", TestWorld.OtherCommune)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("The last day is before the first", again.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("100", again.Page.QuerySelector("[name='Form.Stock[3].Number']")!.GetAttribute("value"));
        Assert.NotNull(again.Page.QuerySelector($"input[value='{TestWorld.OtherCommune}'][checked]"));
        var half = await screen.Fill("/campaigns/new", "campaign", Screen.Dispatcher, typed: [
            ("Form.Name", "Cold nights"), .. Day("Form.To", night.Today()), ("Form.Targets[0].Number", "7"), ("Form.Kit[0].Number", "-4")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.Status);
        await using var db = night.World.Database();
        Assert.False(await db.Campaigns.AnyAsync());
    }

    [Fact]
    public async Task A_wrong_number_says_in_which_part_of_the_form_it_stands()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        foreach (var (box, said) in new[] { ("Kit[0]", "Meals for each round: "), ("Stock[0]", "Meals at the start: ") })
        {
            var again = await screen.Fill("/campaigns/new", "campaign", Screen.Dispatcher, typed: [("Form.Name", "Cold nights"), .. Day("Form.To", night.Today()), ($"Form.{box}.Number", "many")]);
            Assert.StartsWith(said, Assert.Single(again.Page.QuerySelectorAll(".govuk-error-summary li")).TextContent.Trim(), StringComparison.Ordinal);
        }

        var page = (await screen.Get("/campaigns/new", Screen.Dispatcher)).Page;
        var labels = page.QuerySelectorAll("#campaign label[for*='Kit'], #campaign label[for*='Stock']").Select(label => label.TextContent.Trim()).ToList();
        Assert.Equal(labels.Count, labels.Distinct().Count());
    }

    [Fact]
    public async Task A_target_that_is_begun_needs_both_boxes_and_says_so()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        var empty = (await screen.Get("/campaigns/new", Screen.Dispatcher)).Page;
        Assert.Contains("Both boxes of a line, or neither", empty.QuerySelector("#campaign")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("optional", LabelOf(empty, 0), StringComparison.Ordinal);
        var half = await screen.Fill("/campaigns/new", "campaign", Screen.Dispatcher, typed: [("Form.Name", "Cold nights"), .. Day("Form.To", night.Today()), ("Form.Targets[0].What", $"{TestProgramme.Id}/{TestProgramme.Meal}")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.Status);
        Assert.DoesNotContain("optional", LabelOf(half.Page, 0), StringComparison.Ordinal);
        Assert.Contains("optional", LabelOf(half.Page, 1), StringComparison.Ordinal);

        static string LabelOf(AngleSharp.Html.Dom.IHtmlDocument page, int line) => page.QuerySelector($"[name='Form.Targets[{line}].Number']")!.Closest(".govuk-form-group")!.QuerySelector("label")!.TextContent;
    }

    [Fact]
    public async Task It_is_opened_worked_with_and_closed_on_the_screen()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var (path, campaign) = await Planned(night);

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill($"{path}/open", "open", Screen.Dispatcher)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill(
            $"{path}/answer-call", "call", Screen.Volunteer, typed: [("Form.Worker", $"{night.Karima.Value}"), ("Form.Answer", "Comes")])).Status);
        Assert.Contains("Comes", (await screen.Get(path, Screen.Volunteer)).Page.QuerySelector("#campaign-calls")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill($"{path}/close", "close", Screen.Dispatcher)).Status);
        Assert.IsType<Campaign.Closed>(await night.Campaigns().Read(campaign, night.World.Asker));

        var (other, _) = await Planned(night);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill($"{other}/cancel", "cancel", Screen.Dispatcher, typed: ("Form.Why", "The winter is mild"))).Status);
        Assert.Contains("The winter is mild", (await screen.Get(other)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_with_a_round_is_loaded_on_it_once()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var campaign = await night.OpenCampaign();
        var round = await night.Planned(night.Plan(night.Now, TimeSpan.FromHours(4), night.Karima));
        var proposed = (await screen.Get($"/rounds/{round.Value}", Screen.Dispatcher)).Page.QuerySelector("a.sw-chip")!;
        Assert.Contains("Blankets × 10", proposed.TextContent, StringComparison.Ordinal);

        var form = (await screen.Get(proposed.GetAttribute("href")!, Screen.Dispatcher)).Page;
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(form, "stock", Screen.Dispatcher)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(form, "stock", Screen.Dispatcher)).Status);

        Assert.Equal(40, (await night.See(campaign)).Balance(KitItem.Blankets));
        Assert.Equal(10, ((Round.Planned)(await night.Street.Read(round, night.World.Asker))!.State).Kit.Of(KitItem.Blankets).Taken);
        // What is on board is not proposed a second time.
        Assert.Null((await screen.Get($"/rounds/{round.Value}", Screen.Dispatcher)).Page.QuerySelector("a.sw-chip"));
        var more = await screen.Fill($"/campaigns/{campaign.Value}/move-stock?round={round.Value}", "stock", Screen.Dispatcher, typed: [("Form.Item", "Blankets"), ("Form.Count", "41")]);
        Assert.Contains("only 40 in stock", more.Text, StringComparison.Ordinal);
        // A lorry more than a crew can load leaves the store no more than it is loaded.
        await night.Do(campaign, new MoveStock(StockMoveId.New(), StockMovement.Received, KitItem.Meals, 5000, Round: null));
        await screen.Fill($"/campaigns/{campaign.Value}/move-stock?round={round.Value}", "stock", Screen.Dispatcher, typed: [("Form.Item", "Meals"), ("Form.Count", "3000")]);
        Assert.Equal(5000, (await night.See(campaign)).Balance(KitItem.Meals));
    }

    [Fact]
    public async Task Its_places_are_free_tonight_while_it_runs_and_its_calls_stand_there()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        await night.Cell(new AddCentre(Winter.House, "House of the palm grove"));
        await night.Cell(new StatePlaces(Winter.House, 3));
        Assert.Contains("3 free places", await Board("places"), StringComparison.Ordinal);

        var campaign = await night.PlannedCampaign(night.Cold() with { Places = [new ExtraPlaces(Winter.House, 12)] });
        Assert.Contains("3 free places", await Board("places"), StringComparison.Ordinal);
        await night.Do(campaign, new OpenCampaign(Because: null));
        Assert.Contains("15 free places", await Board("places"), StringComparison.Ordinal);
        Assert.Contains("1 call to make", await Board("campaigns"), StringComparison.Ordinal);

        await night.Do(campaign, new AnswerCall(night.Karima, CallAnswer.Cannot));
        Assert.DoesNotContain("call to make", await Board("campaigns"), StringComparison.Ordinal);
        night.World.Clock.Set(night.Now.AddDays(21));
        Assert.Contains("3 free places", await Board("places"), StringComparison.Ordinal);
        night.World.Clock.Set(night.Now.AddDays(-21));
        await night.Do(campaign, new CloseCampaign());
        Assert.Contains("3 free places", await Board("places"), StringComparison.Ordinal);

        async Task<string> Board(string part) => (await screen.Get("/tonight")).Page.QuerySelector($"#tonight-{part}")!.TextContent;
    }

    [Fact]
    public async Task An_alert_is_stated_on_the_screen()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill("/cold-alert", "alert", Screen.Dispatcher, typed: ("Form.Level", "Orange"))).Status);
        Assert.Contains("Cold alert: Orange", (await screen.Get("/campaigns", Observer)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Fill("/cold-alert", "alert", Screen.Dispatcher, typed: ("Form.Level", "None"))).Status);
        Assert.Contains("No cold alert", (await screen.Get("/campaigns", Observer)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/cold-alert", Screen.Volunteer)).Status);
    }

    [Fact]
    public async Task Who_may_not_see_people_is_told_few_of_them_as_fewer_than_five_and_nobody_s_name()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var (path, campaign) = await Planned(night);
        await night.Do(campaign, new OpenCampaign(Because: null));
        await night.World.Act(await night.World.Begin("Si Hamid"), night.Now);

        var observed = (await screen.Get(path, Observer)).Page;
        Assert.Contains("fewer than 5", observed.QuerySelector("#people")!.TextContent, StringComparison.Ordinal);
        Assert.Null(observed.QuerySelector("#campaign-calls"));
        Assert.Null(observed.QuerySelector("a[href*='/ledger']"));
        Assert.Null(observed.QuerySelector(".sw-panel"));
        Assert.NotNull(observed.QuerySelector(".sw-nav__list a[href='/campaigns']"));
        Assert.Null(observed.QuerySelector(".sw-nav__list a[href='/tonight']"));
        var seen = (await screen.Get(path, Screen.Volunteer)).Page;
        Assert.DoesNotContain("fewer than", seen.QuerySelector("#people")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await screen.Get(path)).Page.QuerySelector($"a[href='/ledger?campaign={campaign.Value}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get(path, "Nothing")).Status);
        Assert.All(
            new[] { "change", "open", "close", "cancel", "move-stock" },
            step => Assert.Equal(HttpStatusCode.Forbidden, screen.Get($"{path}/{step}", Screen.Volunteer).GetAwaiter().GetResult().Status));
    }

    [Fact]
    public async Task A_secret_programme_stands_on_no_page_of_who_is_not_of_its_team()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var plan = night.Cold() with { Programmes = [TestProgramme.Id, TestProgramme.SecretId], Targets = [new CampaignTarget(TestProgramme.SecretId, TestProgramme.Meal, 6)] };
        var path = $"/campaigns/{(await night.OpenCampaign(plan, night.World.Insider)).Value}";

        foreach (var page in new[] { path, $"{path}/change", "/campaigns", "/campaigns/new" })
        {
            Assert.DoesNotContain(TestProgramme.SecretId, (await screen.Get(page)).Text, StringComparison.Ordinal);
        }

        screen.Team = TestProgramme.SecretId;
        Assert.Contains(TestProgramme.SecretId, (await screen.Get($"{path}/change")).Text, StringComparison.Ordinal);
        Assert.NotNull((await screen.Get(path)).Page.QuerySelector("#targets"));
    }

    [Fact]
    public async Task Whoever_is_of_a_secret_programmes_team_reads_that_its_numbers_are_not_in_the_report()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var path = $"/campaigns/{(await night.OpenCampaign()).Value}";
        var insider = night.World.Insider;
        var hidden = await night.World.OpenLifeProject(await night.World.Register("Lalla Zineb"), TestProgramme.SecretId, asker: insider);
        await night.World.Do(hidden, new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 5, night.Now, TestWorld.Commune, null, null, null, null), insider);

        Assert.Null((await screen.Get(path)).Page.QuerySelector("#kept"));
        screen.Team = TestProgramme.SecretId;
        Assert.Contains("left out of the outcome report", (await screen.Get(path)).Page.QuerySelector("#kept")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_comes_again_by_itself_holds_nothing_that_is_typed_and_reads_no_other()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var campaign = await night.OpenCampaign();

        var page = (await screen.Get($"/campaigns/{campaign.Value}")).Page;
        var parts = page.QuerySelectorAll("[data-refresh]");
        Assert.Equal(3, parts.Length);
        Assert.All(parts, part => Assert.Empty(part.QuerySelectorAll("input, select, textarea, details")));
        var stock = (await screen.Get($"/campaigns/{campaign.Value}?part=stock")).Page;
        Assert.Null(stock.QuerySelector("#acts"));
        Assert.Contains("Blankets", stock.QuerySelector("#campaign-stock")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<(string Path, CampaignId Campaign)> Planned(Night night)
    {
        var campaign = await night.PlannedCampaign();
        return ($"/campaigns/{campaign.Value}", campaign);
    }

    private static (string, string)[] Day(string name, DateOnly day) => [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];
}
