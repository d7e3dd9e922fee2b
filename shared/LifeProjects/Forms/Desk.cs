using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>What every form on a life project needs.</summary>
internal sealed record Desk(
    ILifeProjects Projects, IPeopleNames People, IWorkerNames Workers, ICellDirectory Cells, ProgrammeNames Names, InstalledProgrammes Installed, TimeProvider Clock)
{
    /// <summary>The rules a form is shown for when the life project itself cannot be read just now.</summary>
    public async ValueTask<ProgrammeRules?> RulesOf(string? programme, Asker asker)
    {
        try
        {
            return (await Cells.Of(asker.Cell)).Book.Find(programme ?? "");
        }
        catch (JournalUnavailable)
        {
            // Nothing is decided by these: the form comes back with something to choose from.
            return Installed.AsInstalled.Find(programme ?? "");
        }
    }

    /// <summary>Today on Morocco's wall.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.MoroccoNow().DateTime);
}
