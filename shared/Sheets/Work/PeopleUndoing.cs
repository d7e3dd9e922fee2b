using Microsoft.EntityFrameworkCore;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Sheets.Work;

/// <summary>Takes back whoever is there only because of a sheet. Each answer is why they stay; null when they do not.</summary>
internal sealed class PeopleUndoing(SheetParts parts)
{
    public async Task<Refusal?> Project(SheetId sheet, LifeProjectId project, string why, Asker asker) =>
        await parts.Projects.Do(project, new WithdrawOpening(sheet, why), OperationId.New(), asker) is Answer.Refused { Why: var stays and not (LifeProjectNotOpened or NothingHere) } ? stays : null;

    /// <summary>Somebody with a life project stays. That holds between streams, so it is looked at before and after.</summary>
    public async Task<Refusal?> Person(SheetId sheet, PersonId person, string why, Asker asker, CancellationToken stop)
    {
        var state = (await parts.People.Read(person.Value, asker))?.State;
        if (await HasProject(person, stop))
        {
            // Broken off between the two looks, they were taken back and have a life project.
            return state is Kernel.People.Person.NotMet { Formerly: { } formerly } ? await Again(sheet, person, formerly, asker) : new WorkedWithSince();
        }

        if (state is not Kernel.People.Person.Known { Registered: var told })
        {
            return null;
        }

        if (await parts.People.Do(person.Value, new WithdrawRegistration(sheet, why), OperationId.New(), asker) is Answer.Refused { Why: var no and not (PersonNotMet or NothingHere) })
        {
            return no;
        }

        // Somebody opened one in that very moment.
        return await HasProject(person, stop) ? await Again(sheet, person, told, asker) : null;
    }

    /// <summary>Whoever the sheet has registered and no leaf tells of: their row was refused after that, or its leaf was broken off.</summary>
    /// <returns>How many stay.</returns>
    public async Task<int> Others(SheetId sheet, string why, Asker asker, CancellationToken stop)
    {
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        // Of a secret programme too: nothing is told of it but how many stay.
        var listed = db.SheetLines.IgnoreQueryFilters().Where(line => line.Sheet == sheet.Value && line.Kept != null);
        var projects = await db.LifeProjects.IgnoreQueryFilters().AsNoTracking()
            .Where(project => project.Cell == asker.Cell.Value && project.Sheet == sheet.Value && !project.Withdrawn && !listed.Any(line => line.LifeProject == project.LifeProject))
            .Select(project => project.LifeProject).ToListAsync(stop);
        var kept = 0;
        foreach (var project in projects)
        {
            kept += await Project(sheet, new LifeProjectId(project), why, asker) is null ? 0 : 1;
        }

        var people = await db.People.IgnoreQueryFilters().AsNoTracking()
            .Where(person => person.Cell == asker.Cell.Value && person.Sheet == sheet.Value && !listed.Any(line => line.Person == person.Person)
                && (!person.Withdrawn || db.LifeProjects.IgnoreQueryFilters().Any(project => project.Person == person.Person && !project.Withdrawn)))
            .Select(person => person.Person).ToListAsync(stop);
        foreach (var person in people)
        {
            kept += await Person(sheet, new PersonId(person), why, asker, stop) is null ? 0 : 1;
        }

        return kept;
    }

    /// <summary>They are known again, as they were.</summary>
    private async Task<Refusal> Again(SheetId sheet, PersonId person, PersonRegistered told, Asker asker)
    {
        SheetParts.Must(await parts.People.Do(
            person.Value, new RegisterFromSheet(sheet, told.Name, told.Description, told.Sex, told.Age, told.BornOn, told.Commune, told.Place), OperationId.New(), asker));
        return new WorkedWithSince();
    }

    private async Task<bool> HasProject(PersonId person, CancellationToken stop)
    {
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        // Of a secret programme too: nothing is told of it but that the person stays.
        return await db.LifeProjects.IgnoreQueryFilters().AnyAsync(project => project.Person == person.Value && !project.Withdrawn, stop);
    }
}
