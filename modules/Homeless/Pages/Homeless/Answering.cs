using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Homeless.Pages;

/// <summary>What every shelter form does with what was sent.</summary>
internal static class Answering
{
    /// <summary>Asks the life project once; goes back to it, or shows the form again with the reason.</summary>
    public static async Task<IActionResult> Ask(this PageModel page, ILifeProjects lifeProjects, Guid id, ShelterForm form)
    {
        if (!page.ModelState.IsValid)
        {
            return page.Again();
        }

        if (page.User.ToAsker() is not { } asker)
        {
            return page.Forbid();
        }

        var answer = await lifeProjects.Do(new LifeProjectId(id), form.ToCommand(), new OperationId(form.Operation), asker);

        return answer is Answer.Refused { Why: var why } ? page.Explain(why) : page.Done($"/life-projects/{id}");
    }
}
