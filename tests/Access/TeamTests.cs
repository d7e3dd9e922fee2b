using System.Net;
using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Access;

public sealed class TeamTests
{
    [Theory]
    [InlineData("karima", "short", Roles.Caseworker)]
    [InlineData("k", House.Password, Roles.Caseworker)]
    [InlineData("youssef", House.Password, Roles.Caseworker)]
    [InlineData("karima", House.Password, "king")]
    [InlineData("karima", House.Password, Roles.Caseworker)]
    public async Task What_can_be_refused_is_told_beforehand_in_the_same_words(string name, string password, string role)
    {
        await using var house = await House.Open();
        await house.Add("youssef", Roles.Caseworker);
        var joining = new NewWorker(WorkerId.New(), House.Settat, role, "Karima", name, password);
        var told = await house.Ask<WorkerRegistry, Refusal?>(workers => workers.WhyNot(joining));
        Assert.Equal(told, await house.Ask<WorkerRegistry, Refusal?>(workers => workers.Add(joining)));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_coordinator_adds_a_worker_who_must_choose_a_password_before_anything_else(string provider)
    {
        await using var house = await House.Open(provider);
        await house.Add("boss", Roles.Coordinator);
        using var boss = await house.SignedIn("boss");
        var form = await boss.Get("/team/add");
        var password = form.Page.QuerySelector("input[name='Form.Password']")!.GetAttribute("value")!;
        var added = await boss.SendFrom(form, "#worker",
            ("Form.DisplayName", "كريمة العلوي"), ("Form.UserName", "karima"), ("Form.Email", "karima@example.org"), ("Form.Role", "caseworker"));
        Assert.True(added.IsDone, added.Complaint);

        using var karima = new Browser(house.Address);
        Assert.True((await karima.SignIn("karima@example.org", password)).IsDone);
        Assert.All(
            await Task.WhenAll(karima.Get("/forgotten"), karima.Get("/may/MeetPeople"), karima.Get("/account/devices"), karima.Get("/account")),
            answer => Assert.Equal("/account/password", answer.Leads));
        Assert.Equal(HttpStatusCode.Forbidden, await karima.Status("/api/who"));

        var tooShort = await karima.Send("/account/password", "#password",
            ("Form.Present", password), ("Form.Wished", "short"), ("Form.Again", "short"));
        Assert.Contains("too short", tooShort.Complaint, StringComparison.Ordinal);
        Assert.Equal("/account/password", (await karima.Get("/forgotten")).Leads);

        var chosen = await karima.Send("/account/password", "#password",
            ("Form.Present", password), ("Form.Wished", House.Password), ("Form.Again", House.Password));
        Assert.True(chosen.IsDone, chosen.Complaint);
        Assert.Equal(HttpStatusCode.OK, await karima.Status("/may/MeetPeople"));
    }

    [Theory, InlineData("sqlite"), InlineData("postgres")]
    public async Task A_coordinator_says_who_is_of_a_secret_programmes_team_and_it_holds_at_the_next_request(string provider)
    {
        await using var house = await House.Open(provider);
        await house.Add("boss", Roles.Coordinator);
        var karima = await house.Add("karima", Roles.Caseworker);
        using var boss = await house.SignedIn("boss");
        using var hers = await house.SignedIn("karima");
        var page = $"/team/{karima.Value}";
        Assert.Equal("", (await hers.Get("/teams")).Text);

        var opened = await boss.Get(page);
        Assert.Equal([TestProgramme.SecretId], opened.Page.QuerySelectorAll("#teams input[type=checkbox]").Select(box => box.GetAttribute("value")));
        Assert.True((await boss.SendFrom(opened, "#teams", ("Form.Teams", TestProgramme.SecretId))).IsDone);
        Assert.Equal(TestProgramme.SecretId, (await hers.Get("/teams")).Text);
        Assert.NotNull((await boss.Get(page)).Page.QuerySelector("#teams input[checked]"));

        // A programme without secrets has no team, and one that is not there neither.
        Assert.NotEqual("", (await boss.SendFrom(await boss.Get(page), "#teams", ("Form.Teams", TestProgramme.Id))).Complaint);
        Assert.True((await boss.Send(page, "#teams", ("Form.Teams", ""))).IsDone);
        Assert.Equal("", (await hers.Get("/teams")).Text);
    }

    [Fact]
    public async Task A_temporary_password_opens_nothing_after_a_week()
    {
        await using var house = await House.Open();
        await house.Add("karima", Roles.Caseworker, temporary: true);
        house.Clock.Ahead = TimeSpan.FromDays(7.1);
        using var browser = new Browser(house.Address);

        Assert.False((await browser.SignIn("karima", House.Password)).IsDone);
    }

    [Fact]
    public async Task A_rejected_form_comes_back_full_but_for_the_password()
    {
        await using var house = await House.Open();
        await house.Add("boss", Roles.Coordinator);
        using var boss = await house.SignedIn("boss");
        var form = await boss.Get("/team/add");

        var answer = await boss.SendFrom(form, "#worker",
            ("Form.DisplayName", "Another boss"), ("Form.UserName", "boss"), ("Form.Role", "volunteer"));

        Assert.Contains("taken", answer.Complaint, StringComparison.Ordinal);
        Assert.Equal("Another boss", Value(answer, "Form.DisplayName"));
        Assert.Equal(Value(form, "Form.Id"), Value(answer, "Form.Id"));
        Assert.NotNull(answer.Page.QuerySelector("input[value=volunteer][checked]"));
        Assert.NotEqual(Value(form, "Form.Password"), Value(answer, "Form.Password"));
    }

    [Fact]
    public async Task A_coordinator_sees_and_changes_nobody_of_another_cell()
    {
        await using var house = await House.Open();
        await house.Add("boss", Roles.Coordinator);
        var stranger = await house.Add("far-away", Roles.Caseworker, House.Berrechid);
        using var boss = await house.SignedIn("boss");
        using var far = await house.SignedIn("far-away");

        Assert.DoesNotContain("FAR-AWAY", (await boss.Get("/team")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await boss.Status($"/team/{stranger.Value}"));
        var own = await boss.Get("/team/add");
        var token = Value(own, "__RequestVerificationToken")!;
        var forged = new Answer(HttpStatusCode.OK, $"<form id=f action='/team/{stranger.Value}?handler=Deactivate'></form>", Leads: null);
        Assert.Equal(HttpStatusCode.NotFound, (await boss.SendFrom(forged, "#f", ("__RequestVerificationToken", token))).Status);
        Assert.Equal(HttpStatusCode.OK, await far.Status("/forgotten"));
        Assert.IsType<WorkerNotFound>(await house.Ask<Team, Refusal?>(async team =>
            await team.ChangeRole(await RevocationTests.Coordinator(house), stranger, Roles.Volunteer)));
    }

    [Fact]
    public async Task The_buttons_of_a_workers_page_do_what_they_say()
    {
        await using var house = await House.Open();
        await house.Add("boss", Roles.Coordinator);
        var karima = await house.Add("karima", Roles.Volunteer);
        using var boss = await house.SignedIn("boss");
        var page = $"/team/{karima.Value}";

        Assert.True((await boss.Send(page, "#role", ("Form.Role", "observer"))).IsDone);
        Assert.Equal(Roles.Observer, (await Member(house, karima)).Role);
        Assert.True((await boss.Send(page, "#password")).IsDone);
        Assert.True((await Member(house, karima)).PasswordIsTemporary);
        Assert.True((await boss.Send(page, "#leave")).IsDone);
        Assert.False((await Member(house, karima)).IsActive);
        Assert.True((await boss.Send(page, "#return")).IsDone);
        Assert.True((await Member(house, karima)).IsActive);
    }

    [Fact]
    public async Task The_last_coordinator_of_a_cell_cannot_leave_or_step_down()
    {
        await using var house = await House.Open();
        var boss = await house.Add("boss", Roles.Coordinator);
        await house.Add("other-boss", Roles.Coordinator, House.Berrechid);
        using var browser = await house.SignedIn("boss");

        Assert.Contains("last coordinator", (await browser.Send($"/team/{boss.Value}", "#leave")).Complaint, StringComparison.Ordinal);
        Assert.Contains("last coordinator", (await browser.Send($"/team/{boss.Value}", "#role", ("Form.Role", "observer"))).Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_the_same_worker_twice_adds_one()
    {
        await using var house = await House.Open();
        Assert.False(await house.Ask<WorkerRegistry, bool>(workers => workers.AnyWorker()));
        var demo = new NewWorker(WorkerId.New(), House.Settat, Roles.Coordinator, "Demo", "demo", House.Password) { PasswordIsTemporary = false };

        Assert.Null(await house.Ask<WorkerRegistry, Refusal?>(workers => workers.Add(demo)));
        Assert.Null(await house.Ask<WorkerRegistry, Refusal?>(workers => workers.Add(demo)));

        Assert.True(await house.Ask<WorkerRegistry, bool>(workers => workers.AnyWorker()));
        Assert.Single(await house.Ask<WorkerRegistry, IReadOnlyList<TeamMember>>(workers => workers.Of(House.Settat)));
    }

    private static async Task<TeamMember> Member(House house, WorkerId id) =>
        (await house.Ask<WorkerRegistry, IReadOnlyList<TeamMember>>(workers => workers.Of(House.Settat))).Single(member => member.Id == id);

    private static string? Value(Answer answer, string field) => answer.Page.QuerySelector($"input[name='{field}']")?.GetAttribute("value");
}
