using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web.Pages;

public sealed class GoalModel : PageModel
{
    [BindProperty]
    public GoalForm Form { get; set; } = new();

    public IActionResult OnPost() =>
        !ModelState.IsValid ? this.Again()
        : Form.Wish == "a sixth goal" ? this.Explain(new TooManyGoals(5, "legal"))
        : this.Done($"/people/1?review={Form.ReviewOn:yyyy-MM-dd}", "Done");
}

public sealed class GoalForm
{
    [Required, StringLength(20)]
    public string Wish { get; set; } = "";

    [Required]
    public string? Approach { get; set; }

    [Required]
    public DateOnly? ReviewOn { get; set; }

    [Range(1, 30)]
    public int Nights { get; set; } = 3;
}
