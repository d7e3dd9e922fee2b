using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;

namespace SocialWatch.Conformance;

/// <summary>
/// Invented lives through a programme, by commands only. Everything is decided twice and folded twice: rules that look at
/// anything but state and stamp give themselves away.
/// </summary>
internal sealed class Lives(Assembly module, ProgrammeDefinition programme)
{
    private const int Steps = 120;

    private static readonly CellProfile AnyCell = new("Province", "Cell", [], ImmutableDictionary<CentreId, string>.Empty);

    private readonly IReadOnlyList<Type> _own = [.. module.GetTypes().Where(type => type.IsSubclassOf(typeof(LifeProjectCommand)) && !type.IsAbstract)];
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _granted = [];

    public int Decisions { get; private set; }

    public IReadOnlySet<string> Faults => _faults;

    public (int, int) Granted => (_granted.Count(_own.Contains), _own.Count);

    public void Live(ProgrammeRules rules, int seed)
    {
        var chance = new Random(seed);
        var values = new Values(chance);
        var now = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1)).AddHours(chance.Next(2000));
        var file = LifeProjectFile.New(new ProgrammeBook(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(rules.Id, rules)));
        var (project, history) = (file, new List<(LifeProjectEvent, Stamp)>());
        Ask(new OpenLifeProject(new PersonId(Guid.NewGuid()), rules.Id, values.Pick(rules.Categories), null, null) { Age = values.Pick(Enum.GetValues<AgeBand>()) });

        for (var step = 0; step < Steps; step++)
        {
            now = now.AddHours(chance.Next(1, 90));
            Ask(_own.Count > 0 && chance.Next(2) == 0 ? values.Make(values.Pick(_own), now) : values.Common(project, rules, now));
        }

        var again = history.Aggregate(file, (state, one) => state.Evolve(one.Item1, one.Item2));
        if (Description.Of(again.Own) != Description.Of(project.Own))
        {
            _faults.Add($"The facts of a life folded twice differ: {project.Own.GetType().Name}.Evolve looks at more than the event.");
        }

        void Ask(LifeProjectCommand command)
        {
            var stamp = new Stamp(WorkerId.System, new CellId(Guid.Empty), now);
            if (Shape.FaultIn(command, AnyCell) is NotOneOfThose or null or NotBetween)
            {
                foreach (var happened in Decided(command, project, stamp))
                {
                    project = project.Evolve(happened, stamp);
                    history.Add((happened, stamp));
                    values.Remember(happened);
                }
            }

            _ = Shown(project, now);
        }
    }

    private IReadOnlyList<LifeProjectEvent> Decided(LifeProjectCommand command, LifeProjectFile project, Stamp stamp)
    {
        try
        {
            var (first, second) = (command.Decide(project, stamp), command.Decide(project, stamp));
            Decisions++;
            if (Told(first) != Told(second))
            {
                _faults.Add($"{command.GetType().Name} decides one thing and then another in the same state: a rule must be pure.");
            }

            if (first is not Decision<LifeProjectEvent>.Accepted { Events: { Count: > 0 } events })
            {
                return [];
            }

            _granted.Add(command.GetType());
            return events;
        }
        catch (Exception thrown)
        {
            _faults.Add($"{command.GetType().Name} threw {thrown.GetType().Name}: {thrown.Message} A command answers, in every state.");
            return [];
        }
    }

    private int Shown(LifeProjectFile project, DateTimeOffset now)
    {
        try
        {
            return programme.Facts(project, now).Count() + (project.Project is LifeProject.Open open ? programme.Forms.Count(form => form.IsOffered(open, project.Own) && form.Begins(open, project.Own).Any()) : 0);
        }
        catch (Exception thrown)
        {
            _faults.Add($"Showing its facts or forms threw {thrown.GetType().Name}: {thrown.Message}");
            return 0;
        }
    }

    private static string Told(object one) => one switch
    {
        Decision<LifeProjectEvent>.Accepted accepted => string.Join('\n', accepted.Events.Select(happened => happened.GetType().Name + JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Whole))),
        Decision<LifeProjectEvent>.Refused refused => $"{refused.Why}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
