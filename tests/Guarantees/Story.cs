using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Guarantees;

/// <summary>One thing asked, with all that decides its answer.</summary>
internal sealed record Told(Guid Target, object Command, OperationId Operation, Asker Asker, DateTimeOffset At);

/// <summary>Some months of one invented person, with everything that can happen: withdrawals, reopenings, clocks that run out, stays. Half of what is asked is refused, as in life.</summary>
internal sealed class Story(World world, int number)
{
    private readonly Random _chance = new(number);
    private readonly PersonId _person = new(Id(1, number, 0));
    private DateTimeOffset _now = World.Beginning.AddHours(number % 500);
    private LifeProjectFile? _file;
    private ActId? _stay;
    private int _ids;

    private LifeProjectId Project => LifeProjectIds.Of(_person, "homeless");

    private DateOnly Today => DateOnly.FromDateTime(_now.DateTime);

    /// <summary>Tells it into the world, and returns what was asked so that it can be told again elsewhere.</summary>
    public async Task<IReadOnlyList<(Told Told, Answer Answer)>> Tell(int length)
    {
        var told = new List<(Told, Answer)>();
        foreach (var command in Beginning())
        {
            told.Add(await Ask(command));
        }

        while (told.Count < length)
        {
            _now = _now.AddHours(_chance.Next(1, 60));
            foreach (var clock in (_file?.Project as LifeProject.Open)?.Clocks.Values.Where(clock => clock.Status is ClockStatus.Running && clock.DueAt <= _now).OrderBy(clock => clock.Id, StringComparer.Ordinal).ToList() ?? [])
            {
                told.Add(await Ask(new PassClock(clock.Id)));
            }

            told.Add(await Ask(Next()));
        }

        return told;
    }

    private IEnumerable<object> Beginning() =>
    [
        _chance.Next(2) == 0
            ? new RegisterPerson($"Person {number}", null, (Sex)_chance.Next(3), (AgeBand)_chance.Next(6), null, Coordinator.Commune, "near the station")
            : new RegisterPerson(null, "grey coat", (Sex)_chance.Next(3), (AgeBand)_chance.Next(6), null, null, null),
        new OpenLifeProject(_person, "homeless", _chance.Next(2) == 0 ? "homeless" : "beggars-and-vagrants", world.Asker.Worker, null),
        Act("street-approach"), Act("listening"),
    ];

    private object Next()
    {
        if (_file?.Project is LifeProject.Closed closed)
        {
            return _chance.Next(6) switch
            {
                0 or 1 when Some(closed.Last.Acts.Keys) is { } old => new WithdrawAct(old, "typed twice"),
                2 => new WithdrawClosing("it was another person"),
                3 => Act("hot-meal"),
                _ => new ReopenLifeProject("identification", "met again at the station"),
            };
        }

        var open = (LifeProject.Open)_file!.Project;
        return _chance.Next(20) switch
        {
            0 or 1 or 2 => Act(Pick("hot-meal", "shower", "blanket", "hospital-reception", "nursing", "plan-review", "follow-up-visit", "family-search", "family-return")),
            3 or 4 => new EnterStage(Pick([.. _file.Rules!.Pathway.From(open.Stage).Select(move => move.To)])),
            5 => Some(open.Acts.Keys) is { } act ? new WithdrawAct(act, "another person's") : Act("hot-meal"),
            6 => new JudgeNeed(Pick("health", "family", "shelter", "housing"), (Severity)_chance.Next(3), "told at night"),
            7 => new SetGoal(new GoalId(NewId()), Pick("health", "family", "shelter"), "Cook on my own twice a week", Today.AddDays(40)),
            8 => Some(open.Goals.Keys) is { } goal ? new ReachGoal(goal, Today) : Act("shower"),
            9 => Some(open.Goals.Keys) is { } again ? new ReopenGoal(again, "it did not last") : Act("shower"),
            10 => Some(open.Goals.Keys) is { } dropped ? new DropGoal(dropped, "does not want it any more") : Act("shower"),
            11 => new PlanTask(new TaskId(NewId()), "Call the sister", Today.AddDays(5), world.Asker.Worker),
            12 => Some(open.Tasks.Keys) is { } task ? new FinishTask(task) : Act("blanket"),
            13 => Some(open.Tasks.Keys) is { } cancelled ? new CancelTask(cancelled, "she called herself") : Act("blanket"),
            14 => new WriteNote(new NoteId(NewId()), null, "wants to go home"),
            15 => Enter(),
            16 => new RecordNight(new ActId(NewId()), Today.AddDays(-_chance.Next(2))),
            17 => _stay is { } stay ? _chance.Next(2) == 0
                ? new DoProtocolStep(stay, Pick("welcome-interview", "medical-look", "hygiene-and-meals", "stay-review"), Today, "eats well")
                : new LeaveStay(stay, Today, "own-wish", "family", "his brother came") : Enter(),
            18 => _chance.Next(2) == 0 ? new DescribePerson("red scarf", Sex.Male, AgeBand.From60) : new RefuseStay(new ActId(NewId()), "ordinary", Today, "dogs are not let in"),
            _ => new CloseLifeProject((OutcomeKind)_chance.Next(8) is var outcome and not OutcomeKind.Deceased ? outcome : OutcomeKind.Left, Today, "not seen for weeks"),
        };
    }

    private EnterStay Enter()
    {
        _stay = new ActId(NewId());
        return new EnterStay(_stay.Value, "ordinary", World.Centre, "the room by the door", Today);
    }

    private RecordAct Act(string kind) => new(
        new ActId(NewId()), kind, _chance.Next(8) == 0 ? ActAnswer.Refused : ActAnswer.Accepted, _chance.Next(1, 4), _now, _chance.Next(3) == 0 ? null : Coordinator.Commune,
        "behind the market", Round: null, null, "was cold");

    private async Task<(Told, Answer)> Ask(object command)
    {
        var target = command is PersonCommand ? _person.Value : Project.Value;
        var told = new Told(target, command, new OperationId(NewId()), command is PassClock ? world.Program : world.Asker, _now);
        world.Clock.Now = _now;
        var answer = await world.Do(told.Target, told.Command, told.Operation, told.Asker);
        if (answer is Answer.Done && command is LifeProjectCommand)
        {
            _file = (await world.LifeProjects.Read(Project, world.Asker))!.File;
        }

        return (told, answer);
    }

    private string Pick(params string[] some) => some[_chance.Next(some.Length)];

    private T? Some<T>(IEnumerable<T> ids)
        where T : struct => ids.OrderBy(id => id.ToString(), StringComparer.Ordinal).ToList() is { Count: > 0 } all ? all[_chance.Next(all.Count)] : null;

    private Guid NewId() => Id(2, number, ++_ids);

    /// <summary>The same at every telling.</summary>
    private static Guid Id(byte kind, int number, int which) => new((uint)number, (ushort)kind, 0x7000, 0x80, 0, 0, 0, (byte)(which >> 24), (byte)(which >> 16), (byte)(which >> 8), (byte)which);
}
