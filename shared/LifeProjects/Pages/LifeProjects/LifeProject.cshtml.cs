using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

/// <summary>
/// The page of a life project. One read, names from memory, nothing asked in a loop: a cell opens it thousands of times
/// a day. The forms are not in it; it fetches one when it is wanted.
/// </summary>
[Needs(Permission.MeetPeople)]
internal sealed class LifeProjectModel(ILifeProjects projects, ICellDirectory cells, ProjectScreens screens, TimeProvider clock) : PageModel
{
    // A screenful or three; the whole story is one link away.
    private const int LinesAtFirst = 30;

    public ProjectScreen Screen { get; private set; } = null!;

    public bool May(Permission permission) => User.May(permission);

    public bool MayMeet => May(Permission.MeetPeople);

    public bool MayAccompany => May(Permission.AccompanyPeople);

    public bool MayCoordinate => May(Permission.Coordinate);

    public bool MayHaveToHide { get; private set; }

    /// <summary>Whether the whole timeline was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "story")]
    public string? StoryAsked { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        var record = await projects.Read(new LifeProjectId(id), asker);
        if (record is null || screens.Of(record, await cells.Of(asker.Cell), clock.MoroccoNow(), StoryAsked == "all" ? int.MaxValue : LinesAtFirst) is not { } screen)
        {
            return NotFound();
        }

        (Screen, MayHaveToHide) = (screen, record.File.MayHaveToHide);
        return Page();
    }
}
