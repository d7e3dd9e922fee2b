using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

public class ScreenTests
{
    private static readonly (string, string)[] Call = [("Form.Commune", TestWorld.Commune), ("Form.Place", "Bus station, platform 3")];

    [Fact]
    public async Task A_signal_takes_a_commune_and_a_place_and_stands_on_the_board()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        var sent = await screen.Fill("/signals/new", "signal", Screen.Volunteer, typed: Call);
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("platform 3", (await screen.Get(sent.Leads!)).Text, StringComparison.Ordinal);
        Assert.Contains("platform 3", (await screen.Get("/tonight")).Page.QuerySelector("#tonight-signals")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_refused_comes_back_full()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        var again = await screen.Fill("/signals/new", "signal", Screen.Volunteer, typed: [("Form.Place", ""), ("Form.Seen", "A woman with two children"), ("Form.People", "900")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("A woman with two children", again.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await using var db = night.World.Database();
        Assert.False(await db.Signals.AnyAsync());
    }

    [Fact]
    public async Task Two_dispatchers_with_the_same_form_open_send_once_and_the_second_keeps_what_was_chosen()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var signal = await night.Raise();
        var path = $"/signals/{signal.Value}/dispatch";
        var (first, second) = (await screen.Get(path, Screen.Dispatcher, night.Salma), await screen.Get(path, Screen.Dispatcher, night.Driss));

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(first.Page, "dispatch", Screen.Dispatcher, night.Salma, ("Form.To", $"worker {night.Karima.Value}"))).Status);
        var refused = await screen.Send(second.Page, "dispatch", Screen.Dispatcher, night.Driss, ("Form.To", $"worker {night.Anas.Value}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("has already sent somebody", refused.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(refused.Page.QuerySelector($"input[value='worker {night.Anas.Value}'][checked]"));
    }

    [Fact]
    public async Task Only_a_dispatcher_sends_and_only_a_coordinator_states_trainings()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var signal = await night.Raise();

        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get($"/signals/{signal.Value}/dispatch", Screen.Volunteer)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/training", Screen.Dispatcher)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/tonight", "SeeOutcomes")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/signals/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/rounds/{signal.Value}")).Status);
    }

    [Fact]
    public async Task Every_part_of_the_board_fetches_itself_and_holds_nothing_that_is_typed()
    {
        await using var night = await Night.Open();
        await night.Raise();
        await night.Out();
        await using var screen = await Screen.Open(night);

        var board = (await screen.Get("/tonight")).Page;
        var parts = board.QuerySelectorAll("[data-refresh]");

        Assert.Equal(5, parts.Length);
        foreach (var part in parts)
        {
            Assert.Empty(part.QuerySelectorAll("input, select, textarea, button"));
            var alone = (await screen.Get(part.GetAttribute("hx-get")!)).Page;
            Assert.Equal(part.TextContent, alone.GetElementById(part.Id!)!.TextContent);
        }
    }

    [Fact]
    public async Task A_round_left_open_until_the_next_evening_is_closed_at_the_hour_it_was_to_end()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        night.World.At(new DateTime(2026, 11, 20, 21, 0, 0));
        var round = (await screen.Fill("/rounds/new?now=true", "round", Screen.Volunteer, night.Karima, ("Form.Crew", night.Karima.Value.ToString()))).Leads!;
        await Done(screen.Fill($"{round}/start", "start", Screen.Volunteer, night.Karima));

        night.World.At(new DateTime(2026, 11, 21, 19, 0, 0));
        Assert.NotEqual("19:00", (await screen.Get($"{round}/close", Screen.Volunteer, night.Karima)).Page.QuerySelector("[name='Form.Time']")!.GetAttribute("value"));
        await Done(screen.Fill($"{round}/close", "close", Screen.Volunteer, night.Karima));
    }

    [Fact]
    public async Task A_crew_goes_out_meets_somebody_gives_and_comes_back()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var crew = ("Form.Crew", night.Karima.Value.ToString());

        var round = (await screen.Fill("/rounds/new?now=true", "round", Screen.Volunteer, night.Karima, crew)).Leads!;
        await Done(screen.Fill($"{round}/start", "start", Screen.Volunteer, night.Karima));
        await Done(screen.Fill($"{round}/move-kit", "kit", Screen.Volunteer, night.Karima, ("Form.Movement", "Loaded"), ("Form.Item", "Meals"), ("Form.Count", "10")));
        await Done(screen.Fill($"{round}/reach-stop", "stop", Screen.Volunteer, night.Karima, ("Form.Commune", TestWorld.Commune)));
        await Done(screen.Fill($"{round}/record-encounter?programme={TestProgramme.Id}", "encounter", Screen.Volunteer, night.Karima, ("Form.Kinds", TestProgramme.Meal), ("Form.People", "4")));
        await Done(screen.Fill($"{round}/meet?programme={TestProgramme.Id}", "meet", Screen.Volunteer, night.Karima, ("Form.Description", "Man about 60"), ("Form.Category", TestProgramme.Category), ("Form.Kinds", TestProgramme.Meal)));
        await Done(screen.Fill($"{round}/note-incident", "incident", Screen.Volunteer, night.Karima, ("Form.Kind", "Vehicle"), ("Form.What", "A tyre burst")));
        await Done(screen.Fill($"{round}/leave-hand-over", "hand-over", Screen.Volunteer, night.Karima, ("Form.What", "See the man by the wall first"), ("Form.Urgent", "true")));

        var uneven = await screen.Fill($"{round}/close", "close", Screen.Volunteer, night.Karima);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, uneven.Status);
        Assert.Contains("Meals: 10 not accounted for", uneven.Text, StringComparison.Ordinal);
        await Done(screen.Fill($"{round}/move-kit", "kit", Screen.Volunteer, night.Karima, ("Form.Movement", "Given"), ("Form.Item", "Meals"), ("Form.Count", "5")));
        await Done(screen.Fill($"{round}/move-kit", "kit", Screen.Volunteer, night.Karima, ("Form.Movement", "Returned"), ("Form.Item", "Meals"), ("Form.Count", "5")));
        await Done(screen.Fill($"{round}/close", "close", Screen.Volunteer, night.Karima));

        var page = (await screen.Get(round, Screen.Volunteer, night.Anas)).Page;
        Assert.Equal(("1", "4", "2"), (Number(page, "named"), Number(page, "nameless"), Number(page, "acts")));
        await Done(screen.Fill(page.QuerySelector("#hand-over-list a[href*=read-hand-over]")!.GetAttribute("href")!, "read", Screen.Volunteer, night.Anas));
        await Done(screen.Fill($"{round}/close-hand-over", "close-hand-over", Screen.Volunteer, night.Anas));
        Assert.Equal(HttpStatusCode.OK, (await screen.Get("/rounds")).Status);
        Assert.Equal(HttpStatusCode.OK, (await screen.Get("/signals?all=true&before=nonsense")).Status);
    }

    [Fact]
    public async Task Sending_the_form_of_a_newcomer_twice_registers_and_counts_once()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var round = await night.Out();
        var form = (await screen.Get($"/rounds/{round.Value}/meet?programme={TestProgramme.Id}", Screen.Volunteer, night.Karima)).Page;
        (string, string)[] typed = [("Form.Description", "Man about 60"), ("Form.Category", TestProgramme.Category), ("Form.Kinds", TestProgramme.Meal)];

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(form, "meet", Screen.Volunteer, night.Karima, typed)).Status);
        }

        await using var db = night.World.Database();
        Assert.Equal((1, 1, 1), (await db.People.CountAsync(), await db.LifeProjects.CountAsync(), await db.Acts.CountAsync()));
    }

    [Fact]
    public async Task Whoever_serves_again_too_soon_is_warned_and_may_go_on_with_a_reason()
    {
        await using var night = await Night.Open();
        TestWorld.Must(await night.World.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(
            night.World.Asker.Cell.Value,
            new ConfigureCell(new CellConfiguration { Programmes = [new ProgrammeConfiguration(TestProgramme.Id) { Servings = [new ServingRule(TestProgramme.Meal, TimeSpan.FromHours(4), null)] }] }, 0, null),
            OperationId.New(), night.World.Asker));
        await using var screen = await Screen.Open(night);
        var round = await night.Out();
        var person = await night.World.Register("Si Hamid");
        await night.World.Do(await night.World.OpenLifeProject(person), new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 1, night.Now.AddHours(-1), null, null, null, null, null));
        var path = $"/rounds/{round.Value}/meet?person={person.Value}&programme={TestProgramme.Id}";

        var warned = await screen.Fill(path, "meet", Screen.Volunteer, night.Karima, ("Form.Kinds", TestProgramme.Shower), ("Form.Kinds", TestProgramme.Meal), ("Form.Place", "By the wall"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.Status);
        Assert.Equal("By the wall", warned.Page.QuerySelector("[name='Form.Place']")!.GetAttribute("value"));

        (string, string)[] why = [("Form.Despite", "It was stolen from him"), ("Form.Kinds", TestProgramme.Shower), ("Form.Kinds", TestProgramme.Meal)];
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(warned.Page, "meet", Screen.Volunteer, night.Karima, why)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Send(warned.Page, "meet", Screen.Volunteer, night.Karima, why)).Status);

        await using var db = night.World.Database();
        Assert.Equal([(TestProgramme.Meal, 2), (TestProgramme.Shower, 1)], (await db.Acts.ToListAsync()).GroupBy(act => act.Kind).Select(kind => (kind.Key, kind.Count())).Order());
    }

    [Fact]
    public async Task Somebody_is_recognised_on_the_screen()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var round = await night.Out();
        var meets = night.Meets();
        await night.Do(round, meets);
        var project = await night.World.Begin("Si Hamid");
        await night.World.Do(project, new SocialWatch.Kernel.LifeProjects.RecordAct(ActId.New(), TestProgramme.Meal, SocialWatch.Kernel.LifeProjects.ActAnswer.Accepted, 1, night.Now, null, null, round, null, null));
        await using var db = night.World.Database();
        var person = await db.LifeProjects.Select(row => row.Person).SingleAsync();

        await Done(screen.Fill($"/rounds/{round.Value}/recognise-encounter?encounter={meets.Encounter.Value}", "recognise", Screen.Volunteer, night.Karima, ("Form.Person", person.ToString())));

        Assert.Equal(person, await db.Encounters.Select(row => row.Person).SingleAsync());
        Assert.Contains("Si Hamid", (await screen.Get($"/rounds/{round.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_known_is_met_and_nobody_of_another_cell()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var round = await night.Out();
        var person = await night.World.Register("Si Hamid");
        var stranger = TestWorld.NewAsker();
        await night.World.Found(stranger);
        var theirs = await night.World.Register("Lalla Zineb", asker: stranger);

        Assert.Equal(HttpStatusCode.OK, (await screen.Get($"/rounds/{round.Value}/meet?person={person.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/rounds/{round.Value}/meet?person={theirs.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/rounds/{round.Value}/meet?person={Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task Whom_a_crew_met_for_a_secret_programme_changes_no_page_of_others()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);
        var round = await night.Out();
        string[] pages = [$"/rounds/{round.Value}", "/rounds", "/tonight", $"/rounds/{round.Value}/encounter", $"/rounds/{round.Value}/close"];
        var before = await Texts();
        var meets = night.Meets(people: 3) with { Programme = TestProgramme.SecretId, Seen = "Blue shutters" };
        await night.Do(round, meets, night.As(night.Karima) with { Teams = [TestProgramme.SecretId] });

        Assert.Equal(before, await Texts());
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/rounds/{round.Value}/recognise-encounter?encounter={meets.Encounter.Value}")).Status);
        Assert.DoesNotContain($"programme={TestProgramme.SecretId}", (await screen.Get($"/rounds/{round.Value}/record-encounter?programme=-")).Text, StringComparison.Ordinal);
        Assert.NotNull((await screen.Get($"/rounds/{round.Value}/meet?programme={TestProgramme.SecretId}")).Page.QuerySelector($"a[href*='programme={TestProgramme.Id}']"));

        screen.Team = TestProgramme.SecretId;
        var page = (await screen.Get(pages[0])).Page;
        Assert.Equal(("3", "1"), (Number(page, "nameless"), Number(page, "acts")));
        Assert.Contains("Blue shutters", page.Body!.TextContent, StringComparison.Ordinal);

        async Task<IReadOnlyList<string>> Texts()
        {
            List<string> texts = [];
            foreach (var path in pages)
            {
                texts.Add((await screen.Get(path)).Page.QuerySelector("main")!.TextContent);
            }

            return texts;
        }
    }

    [Fact]
    public async Task A_crew_that_goes_out_long_after_midnight_is_expected_back_at_the_morning_call()
    {
        await using var night = await Night.Open(wall: new DateTime(2026, 12, 1, 3, 30, 0));
        await using var screen = await Screen.Open(night);

        await Done(screen.Fill("/rounds/new?now=true", "round", Screen.Volunteer, night.Karima, ("Form.Crew", night.Karima.Value.ToString())));

        await using var db = night.World.Database();
        var round = await db.Rounds.SingleAsync();
        Assert.Equal((new DateOnly(2026, 11, 30), 2.5), (round.Day, (round.EndsAt - round.BeginsAt).TotalHours));
    }

    [Fact]
    public async Task A_coordinator_states_a_training_and_the_places_of_a_centre()
    {
        await using var night = await Night.Open();
        await using var screen = await Screen.Open(night);

        await Done(screen.Fill("/training", "training", typed: [("Form.Worker", night.Driss.Value.ToString()), ("Form.ValidUntil.Day", "30"), ("Form.ValidUntil.Month", "6"), ("Form.ValidUntil.Year", "2027")]));

        Assert.Contains("30 June 2027", (await screen.Get("/training")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await screen.Get("/places")).Status);
    }

    private static async Task Done(Task<Shown> sent)
    {
        var shown = await sent;
        Assert.True(shown.Status is HttpStatusCode.SeeOther, shown.Page.QuerySelector(".govuk-error-summary")?.TextContent ?? $"{shown.Status}");
    }

    private static string Number(AngleSharp.Html.Dom.IHtmlDocument page, string id) => page.GetElementById(id)!.QuerySelector(".sw-stat__number")!.TextContent.Trim();
}
