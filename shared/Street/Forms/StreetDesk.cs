using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Street.Forms;

/// <summary>What every form on a signal or a round needs.</summary>
internal sealed record StreetDesk(
    IStreet Street, StreetRows Rows, StreetNames Names, ICellDirectory Cells, IWorkerNames Workers, IPeopleNames People, IPeopleFinder Finder, ILifeProjects Projects, InstalledProgrammes Installed, TimeProvider Clock)
{
    /// <summary>Now on Morocco's wall.</summary>
    public DateTimeOffset Now => Clock.MoroccoNow();

    /// <summary>The operational day.</summary>
    public DateOnly Today => OperationalDays.Of(Now);
}
