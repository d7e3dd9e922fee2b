using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Host.Demo;

/// <summary>The last nights of the demo: rounds with what they met and handed over, and the signals of the last evening.</summary>
internal sealed class DemoNights
{
    public const int Nights = 12;

    private readonly Random _chance = new(20261123);
    private readonly Asker _dispatcher = DemoCast.AskerOf("dispatcher");
    private readonly Asker _one = DemoCast.AskerOf("volunteer");
    private readonly Asker _other = DemoCast.AskerOf("volunteer2");
    private readonly List<DemoStep> _steps = [];
    private readonly DateTimeOffset _end;
    private readonly ProgrammeRules _rules;
    private readonly List<string> _kinds;
    private int _ids;

    private DemoNights(ProgrammeRules rules, DateTimeOffset end) => (_rules, _kinds, _end) = (rules, KindsOf(rules), end);

    public static IReadOnlyList<DemoStep> Of(ProgrammeBook book, DateTimeOffset end)
    {
        if (RulesOfTheStreet(book) is not { } chosen)
        {
            return [];
        }

        var nights = new DemoNights(chosen, end);
        nights.Prepare();
        for (var ago = Nights; ago > 0; ago--)
        {
            nights.Night(NineOf(end, ago), isLast: ago == 1);
        }

        nights.Evening();
        return nights._steps;
    }

    /// <summary>Nine in the evening, so many nights ago.</summary>
    public static DateTimeOffset NineOf(DateTimeOffset end, int ago) => end.AddDays(1 - ago).AddHours(-3);

    public static Guid RoundOf(DateTimeOffset nine) => DemoCast.Id(8, nine.UtcTicks / TimeSpan.TicksPerHour);

    /// <summary>Whose acts the rounds do. One that meets only for a secret programme would show nothing to most who look.</summary>
    public static ProgrammeRules? RulesOfTheStreet(ProgrammeBook book) => book.Programmes.Values
        .Where(rules => !rules.IsSecret && KindsOf(rules).Count > 0).OrderByDescending(rules => rules.Stays.Length).ThenBy(rules => rules.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What is done under a street lamp.</summary>
    public static List<string> KindsOf(ProgrammeRules rules) =>
        [.. rules.Acts.Where(act => act is { RecordedOn: null, InCentre: false, Approach: Approach.SocioCommunity }).Select(act => act.Id)];

    private void Prepare()
    {
        var before = _end.AddDays(-Nights - 2);
        foreach (var worker in DemoCast.Workers.Where(worker => worker.Role is not Roles.Observer))
        {
            Send(DemoCast.Cell.Value, new StateTraining(worker.Id, DateOnly.FromDateTime(_end.DateTime).AddMonths(7)), DemoCast.Coordinator, before);
        }

        for (var i = 0; i < DemoCast.Centres.Count; i++)
        {
            Send(DemoCast.Cell.Value, new StatePlaces(DemoCast.Centres[i].Centre, 24 + (i * 30)), DemoCast.Coordinator, before);
        }
    }

    private void Night(DateTimeOffset nine, bool isLast)
    {
        var round = RoundOf(nine);
        var commune = Commune();
        Send(round, new PlanRound(RoundKind.Planned, nine, nine.AddHours(4), [_one.Worker, _other.Worker], [commune], "السيارة البيضاء", $"{Lines.Pick("place", _chance)}\n{Lines.Pick("place", _chance)}", _rules.Id), _dispatcher, nine.AddHours(-4));
        Send(round, new MoveKit(new KitMoveId(NewId()), KitMovement.Loaded, KitItem.Meals, 40), _one, nine.AddMinutes(-20));
        Send(round, new MoveKit(new KitMoveId(NewId()), KitMovement.Loaded, KitItem.Blankets, 12), _one, nine.AddMinutes(-19));
        Send(round, new StartRound(nine), _one, nine);
        var given = 0;
        for (var met = 0; met < (isLast ? 3 : 6); met++)
        {
            var at = nine.AddMinutes(20 + (met * 30));
            var people = _chance.Next(3) == 0 ? _chance.Next(2, 6) : 1;
            given += people;
            Send(round, new RecordEncounter(
                new EncounterId(NewId()), _rules.Id, at, people, (AgeBand)_chance.Next(4, 6), Sex.Male, commune, Lines.Pick("place", _chance), Lines.Pick("described-man", _chance),
                [new AnonymousAct(new ActId(NewId()), _kinds[_chance.Next(_kinds.Count)], ActAnswer.Accepted, people)]), _other, at);
        }

        Send(round, new MoveKit(new KitMoveId(NewId()), KitMovement.Given, KitItem.Meals, given), _one, nine.AddHours(2));
        if (!isLast)
        {
            Back(round, nine, given);
        }
    }

    private void Back(Guid round, DateTimeOffset nine, int given)
    {
        var one = nine.AddHours(4);
        Send(round, new MoveKit(new KitMoveId(NewId()), KitMovement.Returned, KitItem.Meals, 40 - given), _one, one);
        Send(round, new MoveKit(new KitMoveId(NewId()), KitMovement.Returned, KitItem.Blankets, 12), _one, one);
        var item = new HandOverId(NewId());
        Send(round, new LeaveHandOver(item, Urgent: true, Lines.Pick("task", _chance)), _one, one);
        Send(round, new CloseRound(one, Why: null), _one, one);
        // What the last crew but one has left is still unread in the demo.
        if (nine < _end.AddDays(-1.5))
        {
            Send(round, new ReadHandOver(item), _dispatcher, one.AddHours(7));
            Send(round, new CloseHandOver(), _dispatcher, one.AddHours(7));
        }
    }

    private void Evening()
    {
        var last = RoundOf(NineOf(_end, 1));
        for (var i = 0; i < 7; i++)
        {
            var at = _end.AddMinutes(-150 + (i * 18));
            var signal = NewId();
            Send(signal, new RaiseSignal(
                (SignalSource)_chance.Next(0, 3), (Urgency)_chance.Next(0, 3), Commune(), Lines.Pick("place", _chance), Lines.Pick("described-man", _chance), 1, Sex.Male, (AgeBand)_chance.Next(4, 6), Caller: null, at),
                _dispatcher, at);
            if (i < 4)
            {
                Send(signal, new DispatchSignal(new RoundId(last), Worker: null), _dispatcher, at.AddMinutes(3));
            }

            if (i < 3)
            {
                Send(signal, new ArriveAtSignal(at.AddMinutes(14 + i)), _one, at.AddMinutes(16 + i));
            }

            if (i < 2)
            {
                Send(signal, new SettleSignal(i == 0 ? SignalOutcome.Helped : SignalOutcome.Refused, Note: null), _one, at.AddMinutes(40));
            }
        }
    }

    private string Commune() => DemoCast.Founding.Communes[_chance.Next(DemoCast.Founding.Communes.Length)];

    private Guid NewId() => DemoCast.Id(9, ++_ids);

    private void Send(Guid target, object command, Asker asker, DateTimeOffset at) =>
        _steps.Add(new DemoStep(target, command, new OperationId(DemoCast.Id(10, _steps.Count + 1)), asker, at));
}
