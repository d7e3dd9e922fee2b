using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.Street;

/// <summary>A round of the evening before the stories are told, from nine to one, and what happened on it.</summary>
internal static class NightRound
{
    public static readonly RoundId Id = new(new Guid("0198a000-0000-7000-8000-000000000501"));
    public static readonly EncounterId ByTheWall = new(new Guid("0198a000-0000-7000-8000-0000000005e1"));
    public static readonly ActId Soup = new(new Guid("0198a000-0000-7000-8000-0000000005a1"));
    public static readonly ActId Listening = new(new Guid("0198a000-0000-7000-8000-0000000005a2"));
    public static readonly HandOverId Cough = new(new Guid("0198a000-0000-7000-8000-000000000511"));
    public static readonly IncidentId Tyre = new(new Guid("0198a000-0000-7000-8000-000000000521"));
    public static readonly KitMoveId FirstLoad = new(new Guid("0198a000-0000-7000-8000-000000000531"));
    public static readonly KitMoveId Gift = new(new Guid("0198a000-0000-7000-8000-000000000532"));

    public static readonly DateOnly Day = new(2026, 11, 25);
    public static readonly DateTimeOffset Nine = new(2026, 11, 25, 21, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset One = Nine.AddHours(4);

    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina", "Souk"], System.Collections.Immutable.ImmutableDictionary<CentreId, string>.Empty)
    {
        Book = WinterHouse.Book,
        Training = System.Collections.Immutable.ImmutableDictionary<WorkerId, DateOnly>.Empty.Add(Someone.Salma, Day).Add(Someone.Driss, Day.AddDays(30)),
    };

    public static readonly RoundPlanned Planned = new(RoundKind.Planned, Nine, One, [Someone.Salma], ["Medina"], "The white car", "Bus station\nBehind the market", "winter-house");
    public static readonly RoundStarted Started = new(Nine.AddMinutes(10));
    public static readonly KitMoved Loaded = new(FirstLoad, KitMovement.Loaded, KitItem.Meals, 30);
    public static readonly KitMoved Given = new(Gift, KitMovement.Given, KitItem.Meals, 12);
    public static readonly EncounterRecorded Met = new(ByTheWall, "winter-house", Nine.AddHours(1), 1, AgeBand.From60, Sex.Male, "Medina", "Behind the market", "Grey coat, a limp");
    public static readonly AnonymousActRecorded HadSoup = new(Soup, ByTheWall, "meal", Approach.SocioCommunity, ActAnswer.Accepted, 2);
    public static readonly AnonymousActRecorded WasHeard = new(Listening, ByTheWall, "visit", Approach.SocioCommunity, ActAnswer.Refused, 1);
    public static readonly LifeProjectId OfHamid = LifeProjectIds.Of(Hamid.Id, "winter-house");
    public static readonly EncounterRecognised Recognised = new(ByTheWall, Hamid.Id, OfHamid, "elderly");
    public static readonly HandOverLeft Coughing = new(Cough, Urgent: true, "The man by the wall coughs blood: see him first");
    public static readonly RoundClosed Closed = new(One, "Two meals fell into the river");

    public static readonly RoundEvent[] Out = [Planned, Started];
    public static readonly RoundEvent[] AtTheWall = [.. Out, Met, HadSoup, WasHeard];
    public static readonly RoundEvent[] Known = [.. AtTheWall, Recognised, RecognisedAct(Soup), RecognisedAct(Listening)];

    public static readonly PlanRound Plans = new(Planned.Kind, Planned.From, Planned.To, Planned.Crew, Planned.Zone, Planned.Vehicle, Planned.Stops, Planned.Programme);

    public static readonly RecordEncounter Records = new(
        ByTheWall, Met.Programme, Met.At, Met.People, Met.Age, Met.Sex, Met.Commune, Met.Place, Met.Seen,
        [new AnonymousAct(Soup, "meal", ActAnswer.Accepted, 2), new AnonymousAct(Listening, "visit", ActAnswer.Refused, 1)]);

    public static AnonymousActRecognised RecognisedAct(ActId act) => new(act, Hamid.Id, OfHamid, "elderly", "met");

    public static IReadOnlyList<(RoundEvent[] Before, RoundEvent Event)> Events { get; } = [
        ([], Planned),
        ([Planned], new CrewChanged([Someone.Driss])),
        ([Planned, Started], new CrewChanged([Someone.Driss])),
        ([Planned], new RoundCancelled("A storm")),
        ([Planned], Started),
        ([Planned], Loaded),
        (Out, new StopReached(Nine.AddMinutes(30), "Medina", "Bus station")),
        ([.. Out, Loaded], Given),
        (Out, new IncidentNoted(Tyre, IncidentKind.Vehicle, Nine.AddHours(2), "A tyre burst")),
        (Out, Met),
        ([.. Out, Met], HadSoup),
        (AtTheWall, new EncounterWithdrawn(ByTheWall, "Written down twice")),
        (AtTheWall, new AnonymousActWithdrawn(Soup)),
        (AtTheWall, Recognised),
        ([.. AtTheWall, Recognised], RecognisedAct(Soup)),
        (Known, new RecognitionTakenBack(ByTheWall, "It was his brother")),
        (Known, new AnonymousAgain(Soup)),
        (Out, Coughing),
        ([.. Out, Coughing], new HandOverRead(Cough)),
        ([.. Out, Closed], new HandOverClosed()),
        (Out, Closed),
    ];

    public static IReadOnlyList<RoundCommand> Commands { get; } = [
        Plans, new ChangeCrew([Someone.Driss]), new CancelRound("A storm"), new StartRound(Started.At), new ReachStop(Nine.AddMinutes(30), "Medina", "Bus station"),
        new MoveKit(FirstLoad, KitMovement.Loaded, KitItem.Meals, 30), new NoteIncident(Tyre, IncidentKind.Vehicle, Nine.AddHours(2), "A tyre burst"), Records,
        new WithdrawEncounter(ByTheWall, "Written down twice"), new RecogniseEncounter(ByTheWall, Hamid.Id) { Category = "elderly", Stage = "met" },
        new TakeBackRecognition(ByTheWall, "It was his brother"), new LeaveHandOver(Cough, Urgent: true, "The man by the wall coughs blood: see him first"),
        new ReadHandOver(Cough), new CloseHandOver(), new CloseRound(One, "Two meals fell into the river"),
    ];
}
