using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Journal.ReadModels;

internal sealed class SignalList : Projection<Signal, SignalEvent, SignalRow>
{
    public override object? KeyOf(Happened<Signal, SignalEvent> happened) => happened.Stream;

    public override SignalRow? Evolve(SignalRow? row, Happened<Signal, SignalEvent> happened) => (row, happened.Event) switch
    {
        (null, SignalRaised e) => new SignalRow
        {
            Signal = happened.Stream, Cell = happened.Stamp.Cell.Value, IsOpen = true, Source = e.Source, Urgency = e.Urgency, Commune = e.Commune, People = e.People, Sex = e.Sex,
            Age = e.Age, RaisedAt = e.At, Day = OperationalDays.Of(e.At), RaisedBy = happened.Stamp.Worker.Value, Round = null, Worker = null, DispatchedBy = null, DispatchedAt = null,
            ArrivedAt = null, Outcome = null, SettledAt = null, JoinedTo = null,
        },
        ({ } signal, SignalDispatched e) => signal with { Round = e.Round?.Value, Worker = e.Worker?.Value, DispatchedBy = happened.Stamp.Worker.Value, DispatchedAt = happened.Stamp.At },
        ({ } signal, SignalRecalled) => signal with { Round = null, Worker = null, DispatchedBy = null, DispatchedAt = null },
        ({ } signal, SignalArrived e) => signal with { ArrivedAt = e.At },
        ({ } signal, SignalSettled e) => signal with { IsOpen = false, Outcome = e.Outcome, SettledAt = happened.Stamp.At },
        ({ } signal, SignalJoined e) => signal with { IsOpen = false, JoinedTo = e.Into.Value },
        ({ } signal, SignalReopened) => signal with { IsOpen = true, Outcome = null, SettledAt = null, JoinedTo = null },
        _ => row,
    };
}

internal sealed class RoundList : Projection<Round, RoundEvent, RoundRow>
{
    public override object? KeyOf(Happened<Round, RoundEvent> happened) => happened.Stream;

    public override RoundRow? Evolve(RoundRow? row, Happened<Round, RoundEvent> happened) => (row, happened.Event) switch
    {
        (null, RoundPlanned e) => new RoundRow
        {
            Round = happened.Stream, Cell = happened.Stamp.Cell.Value, Kind = e.Kind, Status = RoundStatus.Planned, Day = OperationalDays.Of(e.From), BeginsAt = e.From, EndsAt = e.To,
            Crew = Joined(e.Crew), Zone = e.Zone.IsDefault ? "" : string.Join('\n', e.Zone), Programme = e.Programme, LastCommune = null, LastAt = null, Incidents = 0,
            IsKitUneven = false, IsHandOverClosed = false,
        },
        ({ } round, CrewChanged e) => round with { Crew = Joined(e.Crew) },
        ({ } round, RoundCancelled) => round with { Status = RoundStatus.Cancelled },
        ({ } round, RoundStarted e) => round with { Status = RoundStatus.UnderWay, BeginsAt = e.At },
        ({ } round, RoundClosed e) => round with { Status = RoundStatus.Closed, EndsAt = e.At, IsKitUneven = happened.Before.Gone?.Kit.IsEven is false },
        ({ } round, StopReached e) => Seen(round, e.Commune, e.At),
        // Where a secret programme's encounter was is not where everybody sees the crew.
        ({ } round, EncounterRecorded { Commune: { } commune } e) when !happened.Before.KeepsSecret(e) => Seen(round, commune, e.At),
        ({ } round, IncidentNoted) => round with { Incidents = round.Incidents + 1 },
        ({ } round, HandOverClosed) => round with { IsHandOverClosed = true },
        _ => row,
    };

    private static RoundRow Seen(RoundRow round, string commune, DateTimeOffset at) => round.LastAt > at ? round : round with { LastCommune = commune, LastAt = at };

    private static string Joined(System.Collections.Immutable.ImmutableArray<WorkerId> crew) => crew.IsDefault ? "" : string.Join(' ', crew.Select(worker => worker.Value.ToString("N")));
}

internal sealed class EncounterList : Projection<Round, RoundEvent, EncounterRow>
{
    public override object? KeyOf(Happened<Round, RoundEvent> happened) => happened.Event switch
    {
        EncounterRecorded e => e.Encounter,
        EncounterWithdrawn e => e.Encounter,
        EncounterRecognised e => e.Encounter,
        RecognitionTakenBack e => e.Encounter,
        _ => null,
    };

    public override EncounterRow? Evolve(EncounterRow? row, Happened<Round, RoundEvent> happened) => (row, happened.Event) switch
    {
        (null, EncounterRecorded e) => new EncounterRow
        {
            Round = happened.Stream, Encounter = e.Encounter.Value, Cell = happened.Stamp.Cell.Value, Programme = e.Programme, Secret = happened.Before.KeepsSecret(e),
            At = e.At, Day = OperationalDays.Of(e.At), People = e.People, Age = e.Age, Sex = e.Sex, Commune = e.Commune, Person = null, LifeProject = null, Withdrawn = false,
        },
        ({ } encounter, EncounterWithdrawn) => encounter with { Withdrawn = true },
        ({ } encounter, EncounterRecognised e) => encounter with { Person = e.Person.Value, LifeProject = e.LifeProject.Value },
        ({ } encounter, RecognitionTakenBack) => encounter with { Person = null, LifeProject = null },
        _ => row,
    };
}

/// <summary>The lines of the ledger in which nobody is named, or was not when they were written.</summary>
internal sealed class AnonymousLedger : Projection<Round, RoundEvent, ActRow>
{
    public override object? KeyOf(Happened<Round, RoundEvent> happened) => happened.Event switch
    {
        AnonymousActRecorded e => e.Act,
        AnonymousActWithdrawn e => e.Act,
        AnonymousActRecognised e => e.Act,
        AnonymousAgain e => e.Act,
        _ => null,
    };

    public override ActRow? Evolve(ActRow? row, Happened<Round, RoundEvent> happened) => (row, happened.Event, happened.Before.Gone) switch
    {
        (null, AnonymousActRecorded e, { } round) when round.Encounters.GetValueOrDefault(e.Encounter)?.Met is { } met => new ActRow
        {
            Stream = happened.Stream, Act = e.Act.Value, Cell = happened.Stamp.Cell.Value, LifeProject = null, Person = null, Encounter = e.Encounter.Value, Programme = met.Programme,
            Secret = happened.Before.KeepsSecret(met), Category = null, Stage = null, Kind = e.Kind, Approach = e.Approach, Answer = e.Answer, Quantity = e.Quantity, At = met.At, Day = OperationalDays.Of(met.At),
            Commune = met.Commune, Round = happened.Stream, Centre = null, Worker = happened.Stamp.Worker.Value, Withdrawn = false,
        },
        ({ } act, AnonymousActWithdrawn, _) => act with { Withdrawn = true },
        ({ } act, AnonymousActRecognised e, _) => act with { LifeProject = e.LifeProject.Value, Person = e.Person.Value, Category = e.Category, Stage = e.Stage },
        ({ } act, AnonymousAgain, _) => act with { LifeProject = null, Person = null, Category = null, Stage = null },
        _ => row,
    };
}

internal sealed class AttachedList : Projection<LifeProjectFile, LifeProjectEvent, AttachedRow>
{
    public override object? KeyOf(Happened<LifeProjectFile, LifeProjectEvent> happened) => happened.Event switch
    {
        EncounterAttached e => e.Encounter,
        EncounterDetached e => e.Encounter,
        _ => null,
    };

    public override AttachedRow? Evolve(AttachedRow? row, Happened<LifeProjectFile, LifeProjectEvent> happened) => (row, happened.Event) switch
    {
        (_, EncounterAttached e) when happened.Before.Opening is { } opening => new AttachedRow
        {
            LifeProject = happened.Stream, Encounter = e.Encounter.Value, Cell = happened.Stamp.Cell.Value, Programme = opening.Programme,
            Secret = happened.Before.KeepsSecret(opening), Round = e.Round.Value, IsDetached = false,
        },
        ({ } attached, EncounterDetached) => attached with { IsDetached = true },
        _ => row,
    };
}

internal sealed class KitList : Projection<Round, RoundEvent, KitRow>
{
    public override object? KeyOf(Happened<Round, RoundEvent> happened) => happened.Event is KitMoved moved ? moved.Item : null;

    public override KitRow? Evolve(KitRow? row, Happened<Round, RoundEvent> happened) => (happened.Event, happened.Before.AsPlanned) switch
    {
        (KitMoved e, { } plan) => Moved(
            row ?? new KitRow { Round = happened.Stream, Item = e.Item, Cell = happened.Stamp.Cell.Value, Day = plan.Day, Taken = 0, Given = 0, Returned = 0 }, e),
        _ => row,
    };

    private static KitRow Moved(KitRow row, KitMoved e) => e.Movement switch
    {
        KitMovement.Loaded => row with { Taken = row.Taken + e.Count },
        KitMovement.Given => row with { Given = row.Given + e.Count },
        _ => row with { Returned = row.Returned + e.Count },
    };
}

internal sealed class HandOverList : Projection<Round, RoundEvent, HandOverRow>
{
    public override object? KeyOf(Happened<Round, RoundEvent> happened) => happened.Event switch
    {
        HandOverLeft e => e.Item,
        HandOverRead e => e.Item,
        _ => null,
    };

    public override HandOverRow? Evolve(HandOverRow? row, Happened<Round, RoundEvent> happened) => (row, happened.Event) switch
    {
        (null, HandOverLeft e) => new HandOverRow
        {
            Round = happened.Stream, Item = e.Item.Value, Cell = happened.Stamp.Cell.Value, Urgent = e.Urgent, LeftBy = happened.Stamp.Worker.Value, LeftAt = happened.Stamp.At,
            Version = happened.Recorded.Version, ReadBy = null, ReadAt = null,
        },
        ({ ReadAt: null } item, HandOverRead) => item with { ReadBy = happened.Stamp.Worker.Value, ReadAt = happened.Stamp.At },
        _ => row,
    };
}
