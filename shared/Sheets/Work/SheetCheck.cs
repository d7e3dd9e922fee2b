using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Sheets.Work;

/// <summary>What a sheet would do, found out row by row without doing it.</summary>
internal sealed class CheckedSheet(int mostListed = CheckedSheet.MostListed)
{
    /// <summary>Faults that are listed; how many there are is counted beyond.</summary>
    public const int MostListed = 5_000;

    private readonly List<RowFault> _faults = [];
    private int _lastBad;

    public SheetSums Sums { get; set; } = SheetSums.None;

    public bool IsDone { get; set; }

    /// <summary>Why the file as a whole cannot be read.</summary>
    public Refusal? Why { get; set; }

    public int Faults { get; private set; }

    public int BadRows { get; private set; }

    public int LeftOut { get; set; }

    public int KnownByNameAlone { get; set; }

    /// <summary>The secret programme it is for, and whether it is for anything else beside it.</summary>
    public HashSet<string> Programmes { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<RowFault> Listed
    {
        get
        {
            lock (_faults)
            {
                return [.. _faults];
            }
        }
    }

    public void Add(RowFault fault)
    {
        lock (_faults)
        {
            Faults++;
            // All faults of a row come one after another.
            BadRows += fault.Row == _lastBad ? 0 : 1;
            _lastBad = fault.Row;
            if (_faults.Count < mostListed)
            {
                _faults.Add(fault);
            }
        }
    }
}

/// <summary>
/// Looks sheets through in the background. What was found is kept in memory alone, for the sheet as it was mapped then: after a
/// restart, or a change, it is looked through again.
/// </summary>
internal sealed class SheetChecks(SheetParts parts, ILogger<SheetChecks> log)
{
    // More than a cell's coordinators look at in a day; what is looked at again is found out again.
    private const int MostKept = 30;

    private readonly ConcurrentDictionary<(SheetId, string), (CheckedSheet Found, Task Work)> _checks = new();

    /// <summary>As far as it is; small sheets are done at the first look.</summary>
    public async Task<CheckedSheet> Of(SheetId sheet, Sheet.Taken taken, Asker asker, TimeSpan patience)
    {
        var key = (sheet, taken.Mapped?.Mapping ?? "");
        foreach (var old in _checks.Keys.Where(one => one.Item1 == sheet && one != key))
        {
            _checks.TryRemove(old, out _);
        }

        var found = new CheckedSheet();
        var (check, work) = _checks.GetOrAdd(key, _ => (found, Task.Run(() => Look(sheet, taken, asker, found))));
        foreach (var other in _checks.Where(one => one.Key != key && one.Value.Work.IsCompleted).Take(Math.Max(0, _checks.Count - MostKept)))
        {
            _checks.TryRemove(other);
        }

        await Task.WhenAny(work, Task.Delay(patience));
        if (check.Why is CheckBrokeOff)
        {
            // Told once; the next look begins anew.
            Forget(sheet);
        }

        return check;
    }

    /// <summary>Looked through anew at the next look: something was applied or undone meanwhile.</summary>
    public void Forget(SheetId sheet)
    {
        foreach (var key in _checks.Keys.Where(one => one.Item1 == sheet))
        {
            _checks.TryRemove(key, out _);
        }
    }

    private async Task Look(SheetId sheet, Sheet.Taken taken, Asker asker, CheckedSheet found)
    {
        try
        {
            var run = await parts.Run(sheet, taken, SheetMapping.Read(taken.Mapped!.Mapping)!, asker, parts.Now) ?? throw new SheetNotReadable(new FileIsGone());
            await Look(run, found, CancellationToken.None);
        }
        catch (SheetNotReadable broken)
        {
            found.Why = broken.Why;
        }
        catch (Exception failure)
        {
            // Nothing of its content is said.
            log.LogWarning("Sheet {Sheet} could not be looked through: {Why}", sheet.Value, failure.GetType().Name);
            found.Why = failure is EndOfStreamException ? new FileIsGone() : new CheckBrokeOff();
        }

        found.IsDone = true;
    }

    internal static async Task Look(SheetRun run, CheckedSheet found, CancellationToken stop)
    {
        var (judge, people, projects) = (run.Judge(), new HashSet<Guid>(), new HashSet<Guid>());
        await foreach (var batch in run.Batches(after: 0, stop))
        {
            var sums = new SheetSums(batch.Rows.Count, 0, 0, 0, 0, 0);
            foreach (var row in batch.Rows)
            {
                sums += await Look(row, batch.Standing, run, judge, found, people, projects);
            }

            found.Sums += sums;
        }
    }

    private static async Task<SheetSums> Look(ReadRow row, Standing standing, SheetRun run, Judgement judge, CheckedSheet found, HashSet<Guid> people, HashSet<Guid> projects)
    {
        foreach (var fault in row.Faults)
        {
            found.Add(fault);
        }

        if (row is { Faults.Count: > 0, Programme: { } faulty })
        {
            // Whoever reads which rows were refused reads of whom they tell.
            found.Programmes.Add(faulty);
        }

        if (row.Plan is not { } plan || row.Faults.Count > 0)
        {
            found.LeftOut += row.Faults.Count == 0 ? 1 : 0;
            return SheetSums.None with { Refused = row.Faults.Count > 0 ? 1 : 0 };
        }

        if (standing.RowsTold.Contains(plan.Identity))
        {
            return SheetSums.None with { Before = 1 };
        }

        found.Programmes.Add(plan.Programme);
        if (await judge.FaultIn(plan, standing, run.Columns) is { } refused)
        {
            found.Add(refused);
            return SheetSums.None with { Refused = 1 };
        }

        found.KnownByNameAlone += row.KnownByNameAlone && plan.Person is not null ? 1 : 0;
        return SheetSums.None with
        {
            People = plan.Person is { Person.Value: var person } && !standing.People.ContainsKey(person) && people.Add(person) ? 1 : 0,
            Projects = plan.Person is { Person: var somebody } && Kernel.LifeProjects.LifeProjectIds.Of(somebody, plan.Programme).Value is var project && !standing.Projects.Contains(project) && projects.Add(project) ? 1 : 0,
            Acts = plan.Act is null ? 0 : 1,
        };
    }
}
