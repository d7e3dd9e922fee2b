using SocialWatch.Journal;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.Guards;

public class EventGuards
{
    [Fact]
    public void Every_event_has_an_example() =>
        Assert.Empty(Families.EventTypes.Except(Families.AllEvents.Select(happened => happened.GetType())));

    [Fact]
    public void Every_event_changes_what_is_known()
    {
        ChangesIn(Families.LifeProjects, file => file.Project);
        ChangesIn(Families.People, person => person);
        ChangesIn(Families.Cells, cell => cell);
        ChangesIn(Families.Signals, signal => signal);
        ChangesIn(Families.Reports, report => report);
        ChangesIn(Families.Rounds, round => round);
        ChangesIn(Families.Campaigns, campaign => campaign);
        ChangesIn(Families.Sheets, sheet => sheet);
        ChangesIn(Families.Leaves, leaf => leaf);
    }

    [Fact]
    public void No_event_makes_a_file_unreadable_whatever_came_before()
    {
        NeverThrowsIn(Families.LifeProjects);
        NeverThrowsIn(Families.People);
        NeverThrowsIn(Families.Cells);
        NeverThrowsIn(Families.Signals);
        NeverThrowsIn(Families.Reports);
        NeverThrowsIn(Families.Rounds);
        NeverThrowsIn(Families.Campaigns);
        NeverThrowsIn(Families.Sheets);
        NeverThrowsIn(Families.Leaves);
    }

    [Fact]
    public void A_file_stays_readable_when_its_person_was_erased()
    {
        NeverThrowsIn(Erased(Families.LifeProjects));
        NeverThrowsIn(Erased(Families.People));
        NeverThrowsIn(Erased(Families.Signals));
        NeverThrowsIn(Erased(Families.Rounds));
        NeverThrowsIn(Erased(Families.Campaigns));
        NeverThrowsIn(Erased(Families.Sheets));
    }

    [Fact]
    public void What_an_absent_module_recorded_is_passed_over()
    {
        var opened = Story.Given(Hamid()).State;

        Assert.Equal(opened, opened.Evolve(new EventOfAbsentModule("summer-camp.boat-rented.v1"), Someone.Now));

        static LifeProjectEvent Hamid() => LifeProjects.Hamid.Opened;
    }

    private static void ChangesIn<TState, TEvent>(Family<TState, TEvent> family, Func<TState, object> core)
        where TEvent : notnull => Assert.All(family.Events, one =>
    {
        // Told once: two tellings of the same story are never equal, because immutable collections are not.
        var before = family.After(one.Before);
        Assert.NotEqual(core(before), core(family.Evolve(before, one.Event)));
    });

    private static void NeverThrowsIn<TState, TEvent>(Family<TState, TEvent> family)
        where TEvent : notnull
    {
        foreach (var state in family.States)
        {
            foreach (var (_, first) in family.Events)
            {
                var odd = family.Evolve(state, first);
                Assert.All(family.Events, second => Assert.NotNull(family.Evolve(odd, second.Event)));
                Assert.All(family.Commands, command => Assert.NotNull(command.Decide(odd, Someone.Now)));
            }
        }
    }

    private static Family<TState, TEvent> Erased<TState, TEvent>(Family<TState, TEvent> family)
        where TEvent : notnull
    {
        var events = family.Events.Select(one => (one.Before.Select(WithoutSecrets).ToArray(), WithoutSecrets(one.Event))).ToList();
        return family with { Events = events, States = [.. events.Select(one => family.After(one.Item1))] };

        static TEvent WithoutSecrets(TEvent happened) => (TEvent)EventJson.Read(happened.GetType(), EventJson.ClearHalf(happened), []);
    }
}
