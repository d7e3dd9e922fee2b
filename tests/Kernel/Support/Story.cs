using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.Campaigns;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel;

/// <summary>Given what happened, when somebody asks for something, then this follows.</summary>
internal static class Story
{
    public static Story<LifeProjectFile, LifeProjectEvent> Given(params IEnumerable<LifeProjectEvent> events) =>
        new Story<LifeProjectFile, LifeProjectEvent>(LifeProjectFile.New(WinterHouse.Book), (file, happened, stamp) => file.Evolve(happened, stamp)).And(events);

    /// <summary>The same, on a machine from which the programme's module was removed.</summary>
    public static Story<LifeProjectFile, LifeProjectEvent> GivenWithoutModule(params IEnumerable<LifeProjectEvent> events)
    {
        var told = Given(events);
        return told with { State = told.State with { Book = SocialWatch.Kernel.Pathways.ProgrammeBook.Empty } };
    }

    public static Story<Person, PersonEvent> GivenPerson(params IEnumerable<PersonEvent> events) =>
        new Story<Person, PersonEvent>(Person.Initial, (person, happened, _) => Person.Evolve(person, happened)).And(events);

    /// <summary>Everything that happened was written down by Driss; Salma asks.</summary>
    public static Story<Signal, SignalEvent> GivenSignal(params IEnumerable<SignalEvent> events) =>
        new Story<Signal, SignalEvent>(Signal.Initial, Signal.Evolve).By(Someone.Driss, events);

    public static Story<Round, RoundEvent> GivenRound(params IEnumerable<RoundEvent> events) =>
        new Story<Round, RoundEvent>(Round.Initial with { Cell = NightRound.Cell }, Round.Evolve).By(Someone.Driss, events);

    public static Story<Campaign, CampaignEvent> GivenCampaign(params IEnumerable<CampaignEvent> events) =>
        new Story<Campaign, CampaignEvent>(Campaign.Initial with { Cell = ColdNights.Cell }, Campaign.Evolve).By(Someone.Driss, events);

    public static Story<Cell, CellEvent> GivenCell(params IEnumerable<CellEvent> events) =>
        new Story<Cell, CellEvent>(Cell.Initial with { Installed = WinterHouse.Book }, Cell.Evolve).And(events);
}

internal sealed record Story<TState, TEvent>(TState State, Func<TState, TEvent, Stamp, TState> Evolve)
{
    public Story<TState, TEvent> And(params IEnumerable<TEvent> events) => After(events, Someone.Now);

    /// <summary>The same, written down by somebody else.</summary>
    public Story<TState, TEvent> By(WorkerId worker, params IEnumerable<TEvent> events) => After(events, Someone.Now with { Worker = worker });

    /// <summary>Somebody asked for this at that moment, and it was granted.</summary>
    public Story<TState, TEvent> Then(DateTimeOffset at, Command<TState, TEvent> command)
    {
        var stamp = Someone.Now with { At = at };
        var accepted = Assert.IsType<Decision<TEvent>.Accepted>(command.Decide(State, stamp));
        return After(accepted.Events, stamp);
    }

    public Answered<TEvent> When(Command<TState, TEvent> command) => When(Someone.Now.At, command);

    public Answered<TEvent> When(DateTimeOffset at, Command<TState, TEvent> command) =>
        new(command.Decide(State, Someone.Now with { At = at }));

    private Story<TState, TEvent> After(IEnumerable<TEvent> events, Stamp stamp) =>
        this with { State = events.Aggregate(State, (state, happened) => Evolve(state, happened, stamp)) };
}

internal sealed record Answered<TEvent>(Decision<TEvent> Decision)
{
    public void Then(params TEvent[] events) =>
        Assert.Equal(events, Assert.IsType<Decision<TEvent>.Accepted>(Decision).Events);

    public void ThenNothing() => Then();

    public void ThenRefused(Refusal why) => Assert.Equal(why, Assert.IsType<Decision<TEvent>.Refused>(Decision).Why);
}
