using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Pages.LifeProjects;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Tests.LifeProjects;

/// <summary>What every form does when it is answered, shown on one of them.</summary>
public sealed class ProjectPageTests
{
    private static readonly Func<Task<Answer>> Away = () => throw new JournalUnavailable("The disk is full.", new IOException());

    private static readonly LifeProjectRecord Found = Trial.Record(Trial.Opened);

    public ProjectPageTests() => InEnglish.Please();

    [Fact]
    public async Task A_form_that_cannot_be_saved_comes_back_full_under_the_same_operation()
    {
        var page = Page(Away, () => Found);
        var operation = page.Form.Operation;

        Assert.IsType<PageResult>(await page.OnPostAsync(Trial.Project.Value));
        Assert.Equal((503, "A room of my own", operation), (page.Response.StatusCode, page.Form.Wish, page.Form.Operation));
        Assert.Equal(3, page.Needs.Count);
        Assert.StartsWith("It could not be saved now. Nothing you typed is lost", Assert.Single(page.ModelState[""]!.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_back_with_its_choices_even_when_nothing_can_be_read()
    {
        var page = Page(Away, () => throw new JournalUnavailable("Away.", new IOException()));

        Assert.IsType<PageResult>(await page.OnPostAsync(Trial.Project.Value));
        Assert.Equal((503, 3), (page.Response.StatusCode, page.Needs.Count));
    }

    [Fact]
    public async Task A_strangers_life_project_reads_like_one_that_is_not_there()
    {
        Assert.IsType<NotFoundResult>(await Page(() => Refuse(new NothingHere()), () => null).OnPostAsync(Trial.Project.Value));
        Assert.IsType<NotFoundResult>(await Page(() => Refuse(new LifeProjectNotOpened()), () => null).OnPostAsync(Trial.Project.Value));
        Assert.IsType<NotFoundResult>(await Page(Away, () => null).OnGetAsync(Trial.Project.Value));
    }

    [Fact]
    public async Task What_is_wrong_with_a_field_stands_at_the_field()
    {
        var page = Page(() => Refuse(new ReviewDateInThePast()), () => Found);

        Assert.IsType<PageResult>(await page.OnPostAsync(Trial.Project.Value));
        Assert.Equal((422, 1), (page.Response.StatusCode, page.ModelState["Form.ReviewOn"]!.Errors.Count));
    }

    [Fact]
    public async Task A_rule_that_says_no_is_explained_on_top()
    {
        var page = Page(() => Refuse(new TooManyActiveGoals(5)), () => Found);

        Assert.IsType<PageResult>(await page.OnPostAsync(Trial.Project.Value));
        Assert.StartsWith("There are 5 active goals", Assert.Single(page.ModelState[""]!.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_move_names_all_that_is_missing()
    {
        var page = With(new EnterStageModel(DeskOf(() => Refuse(new SomethingIsMissing("trial.requirement.talked", "act")), () => Found), Trial.Ways) { Form = new EnterStageForm { Stage = "plan" } });

        Assert.IsType<PageResult>(await page.OnPostAsync(Trial.Project.Value));
        Assert.Equal(["Talked", "Seen by a doctor"], page.ViewData.Values.OfType<IReadOnlyList<(string Text, string Address)>>().Single().Select(missing => missing.Text));
    }

    [Fact]
    public async Task Where_the_module_is_missing_no_form_is_shown_but_the_page_that_says_so()
    {
        var page = With(new WriteNoteModel(DeskOf(Away, () => Trial.RecordIn(ProgrammeBook.Empty, Trial.Opened with { Programme = "gone" }))));

        var led = Assert.IsType<StatusCodeResult>(await page.OnGetAsync(Trial.Project.Value));

        Assert.Equal((303, $"/life-projects/{Trial.Project.Value}"), (led.StatusCode, page.Response.Headers.Location.ToString()));
    }

    private static Task<Answer> Refuse(Refusal why) => Task.FromResult<Answer>(new Answer.Refused(why));

    private static SetGoalModel Page(Func<Task<Answer>> answer, Func<LifeProjectRecord?> read) => With(new SetGoalModel(DeskOf(answer, read))
    {
        Form = new SetGoalForm { Wish = "A room of my own", ReviewOn = new DateOnly(2027, 1, 10), Programme = Trial.Id },
    });

    private static Desk DeskOf(Func<Task<Answer>> answer, Func<LifeProjectRecord?> read) =>
        new(new Doors(answer, read), new Trial.People(), new Trial.Colleagues(), new Cells(), Trial.Names, Trial.Installed, TimeProvider.System);

    private static TPage With<TPage>(TPage page)
        where TPage : PageModel
    {
        var http = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton(Trial.Words).BuildServiceProvider(),
            User = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, Trial.Salma.Value.ToString()), new Claim(SocialWatchClaims.Cell, Trial.Cell.Value.ToString())], "test")),
        };
        page.PageContext = new PageContext { HttpContext = http, ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) };
        return page;
    }

    private sealed class Doors(Func<Task<Answer>> answer, Func<LifeProjectRecord?> read) : ILifeProjects
    {
        public Task<Answer> Do(LifeProjectId project, LifeProjectCommand command, OperationId operation, Asker asker) => answer();

        public Task<LifeProjectRecord?> Read(LifeProjectId project, Asker asker) => Task.FromResult(read());
    }

    private sealed class Cells : ICellDirectory
    {
        public ValueTask<CellProfile> Of(CellId cell) => ValueTask.FromResult(Trial.Profile);
    }
}
