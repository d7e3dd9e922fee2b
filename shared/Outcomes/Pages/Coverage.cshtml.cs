using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>Which programme serves whom: the national categories, each with the programmes that are here for it.</summary>
[Needs(Permission.SeeOutcomes)]
internal sealed class CoverageModel(InstalledProgrammes installed, IDbContextFactory<JournalDb> databases, Words words) : PageModel
{
    /// <summary>Programmes of people here whose module is missing, by name.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public IReadOnlyList<CoveredFamily> Families => [.. NationalCategories.Families.Select(family => new CoveredFamily(
        words[$"category-family.{family.Family}"], [.. family.Categories.Select(category => new CoveredCategory(category, words[$"category.{category}"], ServedBy(category)))]))];

    /// <summary>What programmes here serve besides the national list: a family of its own, after the others.</summary>
    public CoveredFamily Others => new(words["coverage.others"], [.. installed.Modules
        .SelectMany(module => module.Programme.Rules.Categories.Select(category => (Programme: module.Manifest.Id, Category: category)))
        .Where(served => NationalCategories.Families.All(family => !family.Categories.Contains(served.Category)))
        .Select(served => new CoveredCategory(served.Category, words.Category(served.Programme, served.Category), [words.Programme(served.Programme)]))
        .OrderBy(category => category.Name, StringComparer.CurrentCulture)]);

    public int Served => Families.Sum(family => family.Categories.Count(category => category.Programmes.Count > 0));

    public int All => Families.Sum(family => family.Categories.Count);

    public int Programmes => installed.Modules.Count;

    public async Task OnGetAsync()
    {
        var asker = User.ToAsker()!;
        await using var db = (await databases.CreateDbContextAsync(HttpContext.RequestAborted)).SeenBy(asker);
        Missing = [.. (await db.ProgrammesWithoutModule(asker.Cell, installed)).Select(words.Programme)];
    }

    private IReadOnlyList<string> ServedBy(string category) => [.. installed.Modules
        .Where(module => module.Programme.Rules.Categories.Contains(category))
        .Select(module => words.Programme(module.Manifest.Id))];
}

internal sealed record CoveredFamily(string Name, IReadOnlyList<CoveredCategory> Categories);

internal sealed record CoveredCategory(string Id, string Name, IReadOnlyList<string> Programmes);
