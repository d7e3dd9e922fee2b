using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Reports;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.Campaigns;
using SocialWatch.Tests.Kernel.Cells;
using SocialWatch.Tests.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.People;
using SocialWatch.Tests.Kernel.Reports;
using SocialWatch.Tests.Kernel.Sheets;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Guards;

/// <summary>A kind of stream with examples of all that can happen and be asked in it.</summary>
internal sealed record Family<TState, TEvent>(
    TState Initial, Func<TState, TEvent, TState> Evolve, IReadOnlyList<(TEvent[] Before, TEvent Event)> Events,
    IReadOnlyList<Command<TState, TEvent>> Commands, IReadOnlyList<TState> States)
    where TEvent : notnull
{
    public TState After(params IEnumerable<TEvent> events) => events.Aggregate(Initial, Evolve);
}

internal static class Families
{
    public static Family<LifeProjectFile, LifeProjectEvent> LifeProjects { get; } = new(
        Story.Given().State, (file, happened) => file.Evolve(happened, Someone.Now), LifeProjectExamples.Events, LifeProjectExamples.Commands, LifeProjectExamples.States);

    private static readonly DateOnly Birthday = new(1961, 3, 3);
    private static readonly PersonRegistered Met = ManInAGreyCoat.Met with { Name = "Si Hamid", BornOn = Birthday };

    public static Family<Person, PersonEvent> People { get; } = Of<Person, PersonEvent>(
        Person.Initial,
        Person.Evolve,
        [
            ([], Met with { Sheet = WinterSheet.Id }),
            ([], Met),
            ([Met with { Sheet = WinterSheet.Id }], new RegistrationWithdrawn("The wrong winter")),
            ([Met], new PersonNamed("Abdelhamid", Birthday)),
            ([Met], new PersonDescribed("Man about 60, brown djellaba", Sex.Male, AgeBand.From60)),
        ],
        [
            new RegisterPerson("Si Hamid", "Man about 60, grey coat", Sex.Male, AgeBand.From60, Birthday, "Medina", "Bus station"),
            new RegisterFromSheet(WinterSheet.Id, "Si Hamid", "Man about 60, grey coat", Sex.Male, AgeBand.From60, Birthday, "Medina", "Bus station"),
            new WithdrawRegistration(WinterSheet.Id, "The wrong winter"),
            new NamePerson("Abdelhamid", Birthday),
            new DescribePerson("Man about 60, brown djellaba", Sex.Male, AgeBand.From60),
        ]);

    public static Family<Cell, CellEvent> Cells { get; } = Of<Cell, CellEvent>(
        Cell.Initial with { Installed = WinterHouse.Book },
        (cell, happened) => Cell.Evolve(cell, happened, Someone.Now),
        [([], Ziz.Founded), ([Ziz.Founded], new CentreAdded(Someone.Centre, "House of the palm grove")), ([Ziz.Founded], Ziz.Configured),
            ([Ziz.Founded], Ziz.Trained), ([Ziz.Founded, new CentreAdded(Someone.Centre, "House of the palm grove")], new PlacesStated(Someone.Centre, 40)),
            ([Ziz.Founded], Ziz.Orange),
        ],
        [
            new FoundCell("Oued Ziz", "Cell of Oued Ziz", Ziz.Founded.Communes), new AddCentre(Someone.Centre, "House of the palm grove"),
            new ConfigureCell(Ziz.Configured.Content, Upon: 0, "The winter was hard"), new StateTraining(Someone.Driss, new DateOnly(2027, 6, 30)), new StatePlaces(Someone.Centre, 40),
            new StateColdAlert(AlertLevel.Orange, Ziz.Orange.Until),
        ]);

    // Written down by Driss, so that Salma may read what he left.
    private static readonly Stamp ByDriss = Someone.Now with { Worker = Someone.Driss };

    public static Family<Signal, SignalEvent> Signals { get; } = Of(
        Signal.Initial, (signal, happened) => Signal.Evolve(signal, happened, ByDriss), Station.Events, [.. Station.Commands]);

    public static Family<Round, RoundEvent> Rounds { get; } = Of(
        Round.Initial with { Cell = NightRound.Cell }, (round, happened) => Round.Evolve(round, happened, ByDriss), NightRound.Events, [.. NightRound.Commands]);

    public static Family<Campaign, CampaignEvent> Campaigns { get; } = Of(
        Campaign.Initial with { Cell = ColdNights.Cell }, (campaign, happened) => Campaign.Evolve(campaign, happened, ByDriss), ColdNights.Events, [.. ColdNights.Commands]);

    public static Family<Sheet, SheetEvent> Sheets { get; } = Of(Sheet.Initial, (sheet, happened) => Sheet.Evolve(sheet, happened, Someone.Now), WinterSheet.Events, [.. WinterSheet.Commands]);

    public static Family<Leaf, LeafEvent> Leaves { get; } = Of(Leaf.Initial with { Cell = NightRound.Cell }, Leaf.Evolve, WinterSheet.LeafEvents, [.. WinterSheet.LeafCommands]);

    public static Family<Publication, ReportEvent> Reports { get; } = Of(
        Publication.Initial, (report, happened) => Publication.Evolve(report, happened, Someone.Now), WinterReport.Events, [.. WinterReport.Commands]);

    /// <summary>One example of every event of the kernel.</summary>
    public static IReadOnlyList<object> AllEvents { get; } = [.. LifeProjects.Events.Select(one => one.Event), .. People.Events.Select(one => one.Event), .. Cells.Events.Select(one => one.Event),
        .. Signals.Events.Select(one => one.Event), .. Rounds.Events.Select(one => one.Event), .. Campaigns.Events.Select(one => one.Event),
        .. Sheets.Events.Select(one => one.Event), .. Leaves.Events.Select(one => one.Event), .. Reports.Events.Select(one => one.Event)];

    public static IReadOnlyList<object> AllCommands { get; } = [.. LifeProjects.Commands, .. People.Commands, .. Cells.Commands, .. Signals.Commands, .. Rounds.Commands, .. Campaigns.Commands, .. Sheets.Commands, .. Leaves.Commands, .. Reports.Commands];

    public static IReadOnlyList<Type> EventTypes { get; } = TypesOf(type => Families.IsEvent(type) && type != typeof(EventOfAbsentModule));

    public static IReadOnlyList<Type> CommandTypes { get; } = TypesOf(IsCommand);

    private static Family<TState, TEvent> Of<TState, TEvent>(
        TState initial, Func<TState, TEvent, TState> evolve, IReadOnlyList<(TEvent[] Before, TEvent Event)> events, IReadOnlyList<Command<TState, TEvent>> commands)
        where TEvent : notnull =>
        new(initial, evolve, events, commands, [.. events.SelectMany(one => new[] { one.Before.Aggregate(initial, evolve), evolve(one.Before.Aggregate(initial, evolve), one.Event) })]);

    private static ImmutableArray<Type> TypesOf(Func<Type, bool> wanted) =>
        [.. typeof(Shape).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && wanted(type)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static bool IsEvent(Type type) =>
        type.IsAssignableTo(typeof(LifeProjectEvent)) || type.IsAssignableTo(typeof(PersonEvent)) || type.IsAssignableTo(typeof(CellEvent))
        || type.IsAssignableTo(typeof(SignalEvent)) || type.IsAssignableTo(typeof(RoundEvent)) || type.IsAssignableTo(typeof(CampaignEvent))
        || type.IsAssignableTo(typeof(SheetEvent)) || type.IsAssignableTo(typeof(LeafEvent)) || type.IsAssignableTo(typeof(ReportEvent));

    private static bool IsCommand(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Command<,>)) || IsCommand(type.BaseType));
}
