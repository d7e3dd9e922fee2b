using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class ActsModel(CellDesk desk) : SectionPage(desk)
{
    [BindProperty]
    public IList<TickForm> Rows { get; set; } = [];

    protected override Task Fill()
    {
        Rows = [.. Rules.Acts.Where(act => act.RecordedOn is null).OrderBy(act => act.Approach).Select(act => new TickForm { Name = act.Id, IsOn = !Configured.ActsOff.Contains(act.Id) })];
        return Task.CompletedTask;
    }

    protected override ProgrammeConfiguration ChangeProgramme() => Configured with { ActsOff = [.. Rows.Where(row => !row.IsOn).Select(row => row.Name)] };
}

internal sealed class TickForm
{
    public string Name { get; set; } = "";

    public bool IsOn { get; set; }
}
