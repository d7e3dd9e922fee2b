using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>Which programme serves whom: the national categories, each with the programmes that are here for it.</summary>
[Needs(Permission.SeeOutcomes)]
internal sealed class CoverageModel(InstalledProgrammes installed, Words words) : PageModel
{
    public IReadOnlyList<CoveredFamily> Families => [.. NationalCategories.Families.Select(family => new CoveredFamily(
        family.Family, [.. family.Categories.Select(category => new CoveredCategory(category, ServedBy(category)))]))];

    /// <summary>Categories that programmes here serve besides.</summary>
    public IReadOnlyList<string> Others => [.. installed.Modules
        .SelectMany(module => module.Programme.Rules.Categories.Select(category => (Programme: module.Manifest.Id, Category: category)))
        .Where(served => NationalCategories.Families.All(family => !family.Categories.Contains(served.Category)))
        .Select(served => words.Category(served.Programme, served.Category)).Distinct()];

    public int Served => Families.Sum(family => family.Categories.Count(category => category.Programmes.Count > 0));

    public int All => Families.Sum(family => family.Categories.Count);

    public int Programmes => installed.Modules.Count;

    private IReadOnlyList<string> ServedBy(string category) => [.. installed.Modules
        .Where(module => module.Programme.Rules.Categories.Contains(category))
        .Select(module => words.Programme(module.Manifest.Id))];
}

internal sealed record CoveredFamily(string Name, IReadOnlyList<CoveredCategory> Categories);

internal sealed record CoveredCategory(string Id, IReadOnlyList<string> Programmes);
