using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>What tired people do who press anything at any time: the same eight thousand moments in every run.</summary>
public class StayHistoriesTests
{
    private const int Ways = 200;
    private const int Steps = 40;

    private static readonly IReadOnlyList<LifeProject.Open> States = [.. Walk()];

    [Fact]
    public void No_night_is_counted_twice_and_the_ledger_counts_the_same_nights() => Assert.All(States, open =>
    {
        var nights = Counted(open, "winter-night").ToList();

        Assert.Equal(nights.Count, nights.DistinctBy(act => OperationalDays.Of(act.At)).Count());
        Assert.Equal(nights.Select(act => OperationalDays.Of(act.At)).Order(), open.Nights.Keys);
        Assert.Equal(nights.Select(act => act.Act.Value).Order(), open.Nights.Values.Select(night => night.Act.Value).Order());
    });

    [Fact]
    public void Every_night_was_slept_in_a_stay_that_stands() => Assert.All(States, open =>
        Assert.All(open.Nights, night => Assert.True(open.StayOf(night.Value.Stay)!.Covers(night.Key) && open.Covering(night.Key)!.Id == night.Value.Stay)));

    [Fact]
    public void Nobody_stays_in_two_places() => Assert.All(States, open =>
    {
        Assert.InRange(open.Stays.Count(stay => stay.Left is null), 0, 1);
        Assert.All(open.Stays.Zip(open.Stays.Skip(1)), pair => Assert.True(pair.First.Left!.On <= pair.Second.Entered.On));
    });

    [Fact]
    public void Every_stay_and_every_refusal_stands_in_the_ledger() => Assert.All(States, open =>
    {
        var entries = Counted(open, "taken-in").Concat(Counted(open, "hosted")).ToLookup(act => act.Answer, act => act.Act.Value);

        Assert.Equal(entries[ActAnswer.Accepted].Order(), open.Stays.Select(stay => stay.Id.Value).Order());
        Assert.Equal(entries[ActAnswer.Refused].Order(), open.RefusedStays.Select(refused => refused.Act.Value).Order());
    });

    [Fact]
    public void Care_runs_exactly_as_long_as_somebody_stays() => Assert.All(States, open => Assert.Equal(
        open.CurrentStay is { Entered.Kind: var kind } stay
            ? WinterHouse.Rules.Stay(kind)!.Protocol.Where(step => step.Every is not null || stay.LastDone(step.Id) is null).Select(step => ProtocolClocks.Of(step.Id)).Order(StringComparer.Ordinal)
            : [],
        open.Clocks.Values.Where(clock => ProtocolClocks.Is(clock.Id) && clock.CanBeMet).Select(clock => clock.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_histories_do_tell_of_stays()
    {
        Assert.InRange(States.Count(open => open.Nights.Count > 1), 500, Ways * Steps);
        Assert.InRange(States.Count(open => open.Stays.Length > 1), 500, Ways * Steps);
        Assert.InRange(States.Count(open => open.Stays.Any(stay => stay.Steps.Length > 1)), 200, Ways * Steps);
        Assert.InRange(States.Count(open => open.Cycle > 1 && open.Stays.Length > 0), 200, Ways * Steps);
    }

    private static IEnumerable<ActRecorded> Counted(LifeProject.Open open, string kind) =>
        open.Acts.Values.Where(act => !act.Withdrawn && act.AsRecorded.Kind == kind).Select(act => act.AsRecorded);

    private static IEnumerable<LifeProject.Open> Walk()
    {
        var chance = new Random(20260119);

        for (var way = 0; way < Ways; way++)
        {
            var file = Story.Given(Hamid.Opened, Hamid.Had("visit", Hamid.Visit, Someone.Now.At)).State;
            for (var step = 0; step < Steps; step++)
            {
                var stamp = Someone.Now with { At = Someone.Now.At.AddHours(7 * step) };
                if (Anything(chance, StateOf(file)).Decide(file, stamp) is Decision<LifeProjectEvent>.Accepted { Events: var events })
                {
                    file = events.Aggregate(file, (before, happened) => before.Evolve(happened, stamp));
                }

                yield return StateOf(file);
            }
        }
    }

    private static LifeProject.Open StateOf(LifeProjectFile file) => file.Project is LifeProject.Closed closed ? closed.Last : (LifeProject.Open)file.Project;

    private static LifeProjectCommand Anything(Random chance, LifeProject.Open open)
    {
        // Mostly a stay that is there, or nobody would ever leave one.
        var stay = open.Stays.IsEmpty || chance.Next(4) == 0 ? default : open.Stays[chance.Next(open.Stays.Length)].Id;
        var act = new ActId(new Guid(chance.Next(1, 40), 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0x0A]));
        var day = Someone.Today.AddDays(chance.Next(-2, 10));

        return chance.Next(20) switch
        {
            <= 2 => new EnterStay(act, "dormitory", Someone.Centre, Place: null, day),
            3 => new EnterStay(act, "host-family", Centre: null, "With the baker", day),
            <= 7 => new RecordNight(act, day),
            <= 9 => new LeaveStay(stay, day, LeavingReasons.All[chance.Next(LeavingReasons.All.Length)], "family", Note: null),
            10 => new RefuseStay(act, "dormitory", day, Why: null),
            <= 12 => new DoProtocolStep(stay, chance.Next(2) == 0 ? "nurse" : "welcome", day, Note: null),
            13 => new WithdrawAct(act, "A mistake"),
            14 => new CloseLifeProject(OutcomeKind.Left, Someone.Today, Note: null),
            // Often: what is closed stays so until somebody opens it.
            _ => chance.Next(2) == 0 ? new ReopenLifeProject("roof", "Met again") : new WithdrawClosing("A mistake"),
        };
    }
}
