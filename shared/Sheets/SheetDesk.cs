using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Work;

namespace SocialWatch.Sheets;

/// <summary>What every page of this room asks.</summary>
internal sealed class SheetDesk(SheetParts parts, IAggregates<Sheet, SheetEvent> sheets, ICellDirectory cells, SheetChecks checks, SheetWork work)
{
    public SheetChecks Checks => checks;

    public SheetParts Parts => parts;

    public ValueTask<CellProfile> Cell(Asker asker) => cells.Of(asker.Cell);

    /// <summary>The sheet, if the asker may know of it.</summary>
    public async Task<Sheet.Taken?> Find(SheetId sheet, Asker asker) => (await sheets.Read(sheet.Value, asker))?.State as Sheet.Taken;

    public async Task<Answer> Do(SheetId sheet, SheetCommand command, OperationId operation, Asker asker)
    {
        var answer = await sheets.Do(sheet.Value, command, operation, asker);
        if (answer is Answer.Done)
        {
            work.Wake();
        }

        return answer;
    }

    /// <summary>Those the asker may know of, the newest first.</summary>
    public async Task<IReadOnlyList<SheetRow>> All(Asker asker)
    {
        await using var db = await parts.Databases.CreateDbContextAsync();
        db.SeenBy(asker);
        // Before it is applied, a sheet is its bringer's.
        return await db.Sheets.AsNoTracking().Where(sheet => sheet.Cell == asker.Cell.Value && (sheet.AppliedAt != null || (sheet.TakenBy == asker.Worker.Value && sheet.Status != SheetStatus.Discarded)))
            .OrderByDescending(sheet => sheet.TakenAt).Take(200).ToListAsync();
    }

    public async Task<SheetRow?> Row(SheetId sheet, Asker asker)
    {
        await using var db = await parts.Databases.CreateDbContextAsync();
        return await db.SeenBy(asker).Sheets.AsNoTracking().SingleOrDefaultAsync(row => row.Sheet == sheet.Value && row.Cell == asker.Cell.Value);
    }

    /// <summary>Rows that were refused, or are about somebody who stays after an undoing.</summary>
    public async Task<IReadOnlyList<SheetLineRow>> Told(SheetId sheet, Asker asker, int most)
    {
        await using var db = await parts.Databases.CreateDbContextAsync();
        return await db.SeenBy(asker).SheetLines.AsNoTracking().Where(line => line.Sheet == sheet.Value && line.Cell == asker.Cell.Value && (line.Refused != null || line.Kept != null))
            .OrderBy(line => line.Row).Take(most).ToListAsync();
    }

    /// <summary>Every row that was refused, with the reason as it was kept.</summary>
    public async Task<IReadOnlyDictionary<int, string>> Refused(SheetId sheet, Asker asker)
    {
        await using var db = await parts.Databases.CreateDbContextAsync();
        return await db.SeenBy(asker).SheetLines.AsNoTracking().Where(line => line.Sheet == sheet.Value && line.Cell == asker.Cell.Value && line.Refused != null)
            .Select(line => new { line.Row, line.Refused }).ToDictionaryAsync(line => line.Row, line => line.Refused!);
    }

    /// <exception cref="SheetNotReadable">It cannot be read as chosen.</exception>
    public async Task<ISheet> Open(Sheet.Taken taken, ReadingChoice choice) =>
        SheetFile.Open(await parts.Files.Open(taken.File.File, taken.File.Bytes) ?? throw new SheetNotReadable(new FileIsGone()), choice);

    /// <summary>The mapping of the sheet; else the one of the last sheet of the cell with the same headings, if the asker may know of that.</summary>
    public async Task<SheetMapping?> Remembered(Sheet.Taken taken, Guid headings, Asker asker)
    {
        if (SheetMapping.Read(taken.Mapped?.Mapping) is { } own)
        {
            return own;
        }

        await using var db = await parts.Databases.CreateDbContextAsync();
        var alike = await db.SeenBy(asker).Sheets.AsNoTracking().Where(sheet => sheet.Cell == asker.Cell.Value && sheet.Headings == headings)
            .OrderByDescending(sheet => sheet.TakenAt).Select(sheet => sheet.Sheet).Take(5).ToListAsync();
        foreach (var id in alike)
        {
            if (await Find(new SheetId(id), asker) is { Mapped.Mapping: { } text })
            {
                return SheetMapping.Read(text);
            }
        }

        return null;
    }

    /// <summary>The sheet a form makes. It follows from the form and cannot be chosen with it: under it a key is made.</summary>
    public async Task<SheetId> SheetOf(Guid form, Asker asker) =>
        new((await parts.Files.IdentitiesOf(asker.Cell.Value)).Of("sheet", asker.Worker.Value.ToString(), form.ToString()));

    /// <summary>By what a sheet with the same headings is known again.</summary>
    public async Task<Guid> PrintOf(IReadOnlyList<string> headings, Asker asker) =>
        (await parts.Files.IdentitiesOf(asker.Cell.Value)).Of(["headings", .. Headings.OfTheCell(headings).Select(Plain.Of)]);
}
