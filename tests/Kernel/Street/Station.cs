using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

/// <summary>A call about a man at the bus station, and what became of it.</summary>
internal static class Station
{
    public static readonly SignalId Other = new(new Guid("0198a000-0000-7000-8000-000000000502"));
    public static readonly DateTimeOffset Heard = Someone.Now.At.AddMinutes(-20);

    public static readonly SignalRaised Raised = new(
        SignalSource.Citizen, Urgency.Now, "Medina", "Bus station, platform 3", "A man lies on the ground and shivers", 1, Sex.Male, AgeBand.From60, "Guard of the station, 06 00 00 00 00", Heard);

    public static readonly SignalDispatched Sent = new(NightRound.Id, Worker: null);
    public static readonly SignalArrived There = new(Someone.Now.At.AddMinutes(-5));
    public static readonly SignalSettled Settled = new(SignalOutcome.Helped, "He came along to the hospital");
    public static readonly SignalJoined Joined = new(Other);

    public static readonly RaiseSignal Raises = new(
        Raised.Source, Raised.Urgency, Raised.Commune, Raised.Place!, Raised.Seen, Raised.People, Raised.Sex, Raised.Age, Raised.Caller, Raised.At);

    public static IReadOnlyList<(SignalEvent[] Before, SignalEvent Event)> Events { get; } = [
        ([], Raised),
        ([Raised], Sent with { Worker = Someone.Driss }),
        ([Raised, Sent], new SignalRecalled("The car does not start")),
        ([Raised, Sent], There),
        ([Raised, Sent, There], Settled),
        ([Raised], Joined),
        ([Raised, Settled], new SignalReopened("Another man was meant")),
        ([Raised, Joined], new SignalReopened("Another man was meant")),
    ];

    public static IReadOnlyList<SignalCommand> Commands { get; } = [
        Raises, new DispatchSignal(NightRound.Id, Worker: null), new RecallSignal("The car does not start"), new ArriveAtSignal(There.At),
        new SettleSignal(SignalOutcome.Helped, "He came along to the hospital"), new JoinSignal(Other), new ReopenSignal("Another man was meant"),
    ];
}
