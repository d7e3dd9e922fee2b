using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>One programme as the cell runs it, switched on and off here.</summary>
[Needs(Permission.Coordinate)]
internal sealed class ProgrammeModel(CellDesk desk) : SectionPage(desk)
{
    public static IReadOnlyList<string> Sections { get; } = ["clocks", "acts", "own-acts", "protocol", "documents", "fields", "servings", "targets"];

    [BindProperty]
    public bool IsOn { get; set; }

    protected override Task Fill()
    {
        IsOn = Configured.IsOn;
        return Task.CompletedTask;
    }

    protected override ProgrammeConfiguration ChangeProgramme() => Configured with { IsOn = IsOn };
}
