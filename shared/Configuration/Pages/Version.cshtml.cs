using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>An earlier version: what is different from another one, and the way back to it.</summary>
[Needs(Permission.Coordinate)]
internal sealed class VersionModel(CellDesk desk) : ChangePage(desk)
{
    [BindProperty(SupportsGet = true)]
    public int Version { get; set; }

    /// <summary>The version it is compared with; the one before when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public int? With { get; set; }

    public IReadOnlyList<SavedVersion> All => Saved;

    public SavedVersion Shown { get; private set; } = null!;

    public SavedVersion Other => All.FirstOrDefault(one => one.Version == With) ?? All.FirstOrDefault(one => one.Version == Version - 1) ?? All[0];

    public IReadOnlyList<Difference> Changes => Desk.Differences.Between(Other.Content, Shown.Content);

    protected override CellConfiguration Change() => Shown.Content;

    protected override async Task<bool> Look()
    {
        await base.Look();
        Shown = All.FirstOrDefault(one => one.Version == Version)!;
        return Shown is not null;
    }
}
