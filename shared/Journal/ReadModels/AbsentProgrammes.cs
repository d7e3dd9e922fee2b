using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Journal.ReadModels;

/// <summary>Programmes that people of a cell are in and whose module is not here: it was taken out, or forgotten.</summary>
public static class AbsentProgrammes
{
    public static async Task<IReadOnlyList<string>> ProgrammesWithoutModule(this JournalDb db, CellId cell, InstalledProgrammes installed)
    {
        var here = installed.Modules.Select(module => module.Manifest.Id).ToList();
        return await db.LifeProjects.AsNoTracking()
            .Where(project => project.Cell == cell.Value && !here.Contains(project.Programme))
            .Select(project => project.Programme).Distinct().Order().ToListAsync();
    }
}
