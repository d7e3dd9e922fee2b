using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Demo;

/// <summary>One command of the demo: what, of whom, by whom, when.</summary>
internal sealed record DemoStep(Guid Target, object Command, OperationId Operation, Asker Asker, DateTimeOffset At);

/// <summary>
/// One invented person's two years, as the commands workers would have sent. Written with the same pure rules that will
/// decide them, so nothing in the demo could not have happened; knows no programme, only pathways and what they require.
/// </summary>
internal sealed partial class DemoScript
{
    private readonly Random _chance;
    private readonly long _number;
    private readonly LoadedModule _module;
    private readonly DateTimeOffset _end;
    private readonly PersonId _person;
    private readonly LifeProjectId _project;
    private readonly Asker _caseworker;
    private readonly Asker _volunteer;
    private readonly List<DemoStep> _steps = [];
    private LifeProjectFile _file;
    private DateTimeOffset _now;
    private int _ids;

    private DemoScript(long number, IReadOnlyList<LoadedModule> modules, ProgrammeBook book, DateTimeOffset end)
    {
        _chance = new Random(unchecked((int)(number * 7919) ^ 20261122));
        _number = number;
        _module = modules[_chance.Next(modules.Count)];
        _end = end;
        _person = new PersonId(DemoCast.Id(4, number));
        _project = LifeProjectIds.Of(_person, _module.Manifest.Id);
        var rules = _module.Programme.Rules;
        // The coordinator accompanies a few people too.
        _caseworker = Chance(0.04) ? DemoCast.Coordinator with { Teams = [rules.Id] } : DemoCast.AskerFor(rules, Roles.Caseworker, _chance);
        _volunteer = DemoCast.AskerFor(rules, Roles.Volunteer, _chance);
        _file = LifeProjectFile.New(book);
        _now = Arrival(end);
    }

    public static IReadOnlyList<DemoStep> Of(long number, IReadOnlyList<LoadedModule> modules, ProgrammeBook book, DateTimeOffset end) =>
        new DemoScript(number, modules, book, end).Write();

    private List<DemoStep> Write()
    {
        Meet();
        var rules = _module.Programme.Rules;
        Ask(new OpenLifeProject(_person, rules.Id, rules.Categories[_chance.Next(rules.Categories.Length)], _caseworker.Worker, null), _caseworker);

        for (var rounds = 0; rounds < 20 && _now < _end; rounds++)
        {
            switch (_file.Project)
            {
                case LifeProject.Open open:
                    LiveThrough(open, rules);
                    break;
                case LifeProject.Closed { Outcome: not OutcomeKind.Deceased } when Chance(0.25):
                    Later(20, 160);
                    Ask(new ReopenLifeProject(rules.Pathway.First.Id, Lines.Pick("why", _chance)), _caseworker);
                    break;
                default:
                    return _steps;
            }
        }

        return _steps;
    }

    private void Meet()
    {
        var isWoman = Chance(0.3);
        var name = $"{Lines.Pick(isWoman ? "woman" : "man", _chance)} {Lines.Pick("family", _chance)}";
        var seen = Lines.Pick(isWoman ? "described-woman" : "described-man", _chance);
        var named = Chance(0.6);
        Send(_person.Value, new RegisterPerson(
            named ? name : null, named ? null : seen, isWoman ? Sex.Female : Sex.Male, (AgeBand)_chance.Next(3, 6), null, Commune(), Lines.Pick("place", _chance)), _volunteer);
        _now = _now.AddMinutes(_chance.Next(10, 40));

        if (!named && Chance(0.5))
        {
            Send(_person.Value, new NamePerson(name, null), _volunteer);
        }

        _now = _now.AddHours(_chance.Next(0, 14));
    }

    private void LiveThrough(LifeProject.Open open, ProgrammeRules rules)
    {
        for (var acts = _chance.Next(0, 3); acts > 0 && _now < _end; acts--)
        {
            Act(Offered(rules)[_chance.Next(Offered(rules).Count)].Id, Chance(0.12) ? ActAnswer.Refused : ActAnswer.Accepted);
            Later(0, 4);
        }

        Chance(0.3, () => Ask(new WriteNote(new NoteId(NewId()), null, Lines.Pick("note", _chance)), _caseworker));
        Chance(0.2, () => Ask(new PlanTask(new TaskId(NewId()), Lines.Pick("task", _chance), DateOnly.FromDateTime(_now.AddDays(_chance.Next(1, 20)).DateTime), _caseworker.Worker), _caseworker));
        Chance(0.6, () => FinishSomeTask());
        LiveSomewhere(open, rules);
        if (_module.Programme.Demo?.Invoke(_file, _now, _chance) is { } own)
        {
            Ask(own, _caseworker);
        }

        if (_now < _end && !Close(rules, Chance(0.06)))
        {
            GoOn(open, rules);
        }

        Later(1, 9);
    }

    private void GoOn(LifeProject.Open open, ProgrammeRules rules)
    {
        var moves = rules.Pathway.From(open.Stage).ToList();
        if (moves.Count > 0)
        {
            // Ahead rather than back: moves are listed in the order of the pathway's stages.
            var ahead = moves.Where(move => Place(rules, move.To) > Place(rules, open.Stage)).ToList();
            var move = ahead.Count > 0 && !Chance(0.1) ? ahead[_chance.Next(ahead.Count)] : moves[_chance.Next(moves.Count)];
            Supply(() => _file.Project is LifeProject.Open now ? Missing.In(move, now, _file.Own, rules) : [], rules);
            Ask(new EnterStage(move.To), _caseworker);
        }
    }

    private bool Close(ProgrammeRules rules, bool otherwise)
    {
        if (_file.Project is not LifeProject.Open open)
        {
            return false;
        }

        var outcomes = rules.Outcomes.Where(one => one.IsOpenFrom(open.Stage) && (one.IsReintegration ? rules.Pathway.Find(open.Stage)!.Kind is StageKind.FollowUp : otherwise)).ToList();
        if (outcomes.Count == 0)
        {
            return false;
        }

        var outcome = outcomes[_chance.Next(outcomes.Count)];
        Supply(() => _file.Project is LifeProject.Open now ? Missing.In(outcome, now, _file.Own) : [], rules);
        return Ask(new CloseLifeProject(outcome.Kind, DateOnly.FromDateTime(_now.DateTime), null), _caseworker);
    }

    /// <summary>Brings what is missing, as far as the kernel knows how; what only a module knows is left to its own steps.</summary>
    private void Supply(Func<IEnumerable<Requirement>> missing, ProgrammeRules rules)
    {
        for (var tries = 0; tries < 12 && _now < _end && missing().FirstOrDefault() is { } first; tries++)
        {
            switch (first)
            {
                case ActDone done:
                    var offered = done.AnyOf.Where(kind => Offered(rules).Any(act => act.Id == kind)).ToList();
                    if (offered.Count > 0)
                    {
                        Act(offered[_chance.Next(offered.Count)], ActAnswer.Accepted);
                    }
                    else if (rules.Stays.FirstOrDefault(stay => done.AnyOf.Contains(stay.EnterAct)) is not { } counted || !Enter(counted))
                    {
                        return;
                    }

                    break;
                case StayedThisCycle stayed when Enter(stayed.Kinds.IsEmpty ? rules.Stays[0] : rules.Stay(stayed.Kinds[0])!):
                case NoOpenStay when Leave():
                    break;
                case NeedsJudged judged:
                    foreach (var need in rules.Needs.OrderBy(_ => _chance.Next()).Take(judged.Least + _chance.Next(3)))
                    {
                        Ask(new JudgeNeed(need.Id, (Severity)_chance.Next(1, 3), null), _caseworker);
                    }

                    break;
                case GoalAgreed or SeriousNeedsHaveGoals when _file.Project is LifeProject.Open open:
                    ReachEnough(open);
                    Ask(new SetGoal(new GoalId(NewId()), open.SeriousNeedsWithoutGoal.FirstOrDefault(), Lines.Pick("wish", _chance), DateOnly.FromDateTime(_now.AddDays(_chance.Next(20, 90)).DateTime)), _caseworker);
                    break;
                case ClockWasMet met when _file.Project is LifeProject.Open open && open.Clocks.TryGetValue(met.Clock, out var clock):
                    var visit = clock.OpensAt + ((clock.DueAt - clock.OpensAt) * (0.5 + (_chance.NextDouble() * 0.7)));
                    _now = visit > _now ? visit : _now;
                    var rule = rules.Pathway.Stages.SelectMany(stage => stage.Starts).First(one => one.Id == met.Clock);
                    Act(rule.MetBy[0], ActAnswer.Accepted);
                    break;
                default:
                    return;
            }

            Later(0, 3);
        }
    }

    private void ReachEnough(LifeProject.Open open)
    {
        if (open.ActiveGoals >= SetGoal.MostActiveGoals - 1)
        {
            var goal = open.Goals.OrderBy(one => one.Key.Value).First(one => one.Value.Status is GoalStatus.Active).Key;
            Ask(new ReachGoal(goal, DateOnly.FromDateTime(_now.DateTime)), _caseworker);
        }
    }

    private void FinishSomeTask()
    {
        if (_file.Project is LifeProject.Open open && open.Tasks.Where(task => task.Value.Status is Kernel.LifeProjects.TaskStatus.Planned).OrderBy(task => task.Key.Value).Select(task => (TaskId?)task.Key).FirstOrDefault() is { } task)
        {
            Ask(new FinishTask(task), _caseworker);
        }
    }

    private void Act(string kind, ActAnswer answer)
    {
        var inCentre = _module.Programme.Rules.Act(kind)!.InCentre;
        Ask(
            new RecordAct(
                new ActId(NewId()), kind, answer, 1, _now, Commune(), inCentre ? null : Lines.Pick("place", _chance), null,
                inCentre ? DemoCast.Centres[_chance.Next(DemoCast.Centres.Count)].Centre : null, Chance(0.2) ? Lines.Pick("note", _chance) : null),
            Chance(0.5) ? _caseworker : _volunteer);
    }

    /// <summary>Sends the command if the rules take it, after the clocks that ran out in the meantime.</summary>
    private bool Ask(LifeProjectCommand command, Asker asker)
    {
        if (_now >= _end)
        {
            return false;
        }

        if (_file.Project is LifeProject.Open open && command is not PassClock)
        {
            var present = _now;
            foreach (var clock in open.Clocks.Values.Where(clock => clock.Status is ClockStatus.Running && clock.DueAt < present).OrderBy(clock => clock.DueAt))
            {
                _now = clock.DueAt.AddSeconds(20);
                Ask(new PassClock(clock.Id), new Asker(WorkerId.System, DemoCast.Cell, _caseworker.May));
            }

            _now = present;
        }

        var stamp = new Stamp(asker.Worker, asker.Cell, _now);
        if (command.Decide(_file, stamp) is not Decision<LifeProjectEvent>.Accepted { Events: [_, ..] events })
        {
            return false;
        }

        _file = events.Aggregate(_file, (file, happened) => file.Evolve(happened, stamp));
        Send(_project.Value, command, asker);
        return true;
    }

    private void Send(Guid target, object command, Asker asker)
    {
        _steps.Add(new DemoStep(target, command, new OperationId(NewId()), asker, _now));
        _now = _now.AddMinutes(_chance.Next(3, 25));
    }

    private static IReadOnlyList<ActKind> Offered(ProgrammeRules rules) => [.. rules.Acts.Where(act => act.RecordedOn is null)];

    private static int Place(ProgrammeRules rules, string stage) => rules.Pathway.Stages.IndexOf(rules.Pathway.Find(stage)!);

    private DateTimeOffset Arrival(DateTimeOffset end)
    {
        var evening = end.AddDays(-730 + (728 * Math.Pow(_chance.NextDouble(), 0.8)));
        return MoroccoTime.FromWall(evening.Date.AddHours(21).AddMinutes(_chance.Next(0, 240)));
    }

    private void Later(int least, int most)
    {
        var day = _now.AddDays(least + ((most - least) * _chance.NextDouble()));
        // Two in five contacts happen on a night round.
        var contact = MoroccoTime.FromWall(day.Date.AddHours(Chance(0.4) ? _chance.Next(21, 25) : _chance.Next(9, 18)).AddMinutes(_chance.Next(60)));
        _now = contact > _now ? contact : _now.AddMinutes(_chance.Next(5, 90));
    }

    private string Commune() => DemoCast.Founding.Communes[_chance.Next(DemoCast.Founding.Communes.Length)];

    private Guid NewId() => DemoCast.Id(5, (_number << 16) + _ids++);

    private bool Chance(double share) => _chance.NextDouble() < share;

    private void Chance(double share, Action then)
    {
        if (Chance(share))
        {
            then();
        }
    }
}
