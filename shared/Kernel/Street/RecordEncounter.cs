using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.Street;

/// <summary>One thing done for, or offered to, people nobody named.</summary>
public sealed record AnonymousAct(ActId Act, [property: Typed(100)] string Kind, ActAnswer Answer, [property: Between(1, RecordAct.MostAtOnce)] int Quantity);

/// <summary>Somebody is met and nobody is named: what was done is counted, with how many people, of which age and sex.</summary>
[CommandName("round.record-encounter.v1")]
public sealed record RecordEncounter(
    EncounterId Encounter, [property: Typed(100)] string Programme, DateTimeOffset At, [property: Between(1, RecordEncounter.MostPeople)] int People, AgeBand Age, Sex Sex,
    [property: Typed(100), OfTheCell] string? Commune, [property: Typed(300)] string? Place, [property: Typed(500)] string? Seen, ImmutableArray<AnonymousAct> Acts) : OnTheRoundCommand
{
    // More people met at once cannot be of one age and one sex.
    public const int MostPeople = 200;

    public const int MostActs = 20;

    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => round switch
    {
        _ when Acts.IsDefaultOrEmpty || Acts.Length > MostActs || Acts.Any(act => act is null) => Refuse(new NothingWasDone(MostActs)),
        _ when gone.Encounters.TryGetValue(Encounter, out var earlier) => IsSame(earlier) ? AlreadyDone : Refuse(new EncounterRecordedDifferently()),
        _ when round.Cell.Book.Find(Programme) is not { } => Refuse(new ProgrammeNotInstalled(Programme)),
        _ when FaultInActs(gone, round.Cell.Book.Find(Programme)!) is { } fault => Refuse(fault),
        _ when People is < 1 or > MostPeople => Refuse(new NotBetween(nameof(People), 1, MostPeople)),
        _ when FaultIn(At, round, stamp) is { } fault => Refuse(fault),
        _ => Accept([Met with { IsSecret = round.Cell.Book.Find(Programme)!.IsSecret }, .. Lines(round.Cell.Book.Find(Programme)!)]),
    };

    private EncounterRecorded Met => new(Encounter, Programme, At, People, Age, Sex, Commune, Place, Seen);

    private IEnumerable<AnonymousActRecorded> Lines(ProgrammeRules rules) =>
        Acts.Select(act => new AnonymousActRecorded(act.Act, Encounter, act.Kind, rules.ActAt(act.Kind, At)!.Approach, act.Answer, act.Quantity));

    private bool IsSame(Encounter earlier) => (earlier.Met with { IsSecret = false }) == Met
        && earlier.Acts.Select(act => new AnonymousAct(act.Act, act.Kind, act.Answer, act.Quantity)).SequenceEqual(Acts);

    private Refusal? FaultInActs(Round.UnderWay gone, ProgrammeRules rules) => Acts switch
    {
        _ when Acts.Select(act => act.Act).Distinct().Count() < Acts.Length || Acts.Any(act => gone.Acts.ContainsKey(act.Act)) => new ActRecordedDifferently(),
        _ when Acts.Any(act => act.Quantity is < 1 or > RecordAct.MostAtOnce) => new QuantityOutOfRange(RecordAct.MostAtOnce),
        _ when Acts.FirstOrDefault(act => rules.ActAt(act.Kind, At) is null) is { } unknown => rules.OffSince.TryGetValue(unknown.Kind, out var since) ? new ActSwitchedOff(since) : new NoSuchAct(),
        _ when Acts.Select(act => rules.ActAt(act.Kind, At)!).FirstOrDefault(kind => kind.RecordedOn is not null) is { RecordedOn: { } panel } own => new ActHasItsOwnForm($"{rules.Id}.act.{own.Id}", panel),
        _ => null,
    };
}
