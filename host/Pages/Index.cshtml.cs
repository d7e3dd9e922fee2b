using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Host.Pages;

/// <summary>Leads each worker to where their work is.</summary>
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect(User switch
    {
        _ when User.May(Permission.AccompanyPeople) => "/my-day",
        _ when User.May(Permission.Dispatch) => "/tonight",
        _ when User.May(Permission.MeetPeople) => "/people",
        _ => "/outcomes",
    });
}
