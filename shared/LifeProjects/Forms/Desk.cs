using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>What every form on a life project needs.</summary>
internal sealed record Desk(
    ILifeProjects Projects, IPeopleNames People, IWorkerNames Workers, ICellDirectory Cells, ProgrammeNames Names, InstalledProgrammes Installed, TimeProvider Clock)
{
    /// <summary>Today on Morocco's wall.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.MoroccoNow().DateTime);
}
