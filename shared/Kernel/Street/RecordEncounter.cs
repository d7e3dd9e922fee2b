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

    public override RoundCommand OnWall(Func<DateTimeOffset, DateTimeOffset> wall) => this with { At = wall(At) };

    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => round switch
    {
        _ when Acts.IsDefaultOrEmpty || Acts.Length > MostActs || Acts.Any(act => act is null) => Refuse(new NothingWasDone(MostActs)),
        _ when gone.Encounters.TryGetValue(Encounter, out var earlier) => IsSame(earlier) ? AlreadyDone : Refuse(new EncounterRecordedDifferently()),
        _ when round.Cell.Book.Find(Programme) is not { } => Refuse(new ProgrammeNotInstalled(Programme)),
        _ when FaultInActs(gone, round.Cell.Book.Find(Programme)!) is { } fault => Refuse(fault),
        _ when People is < 1 or > MostPeople => Refuse(new NotBetween(nameof(People), 1, MostPeople)),
        _ when FaultIn(At, round, stamp) is { } fault => Refuse(fault),
        _ => Accept([Met, .. Lines(round.Cell.Book.Find(Programme)!)]),
    };

    private EncounterRecorded Met => new(Encounter, Programme, At, People, Age, Sex, Commune, Place, Seen);

    private IEnumerable<AnonymousActRecorded> Lines(ProgrammeRules rules) =>
        Acts.Select(act => new AnonymousActRecorded(act.Act, Encounter, act.Kind, rules.Act(act.Kind)!.Approach, act.Answer, act.Quantity));

    private bool IsSame(Encounter earlier) => earlier.Met == Met
        && earlier.Acts.Select(act => new AnonymousAct(act.Act, act.Kind, act.Answer, act.Quantity)).SequenceEqual(Acts);

    private Refusal? FaultInActs(Round.UnderWay gone, ProgrammeRules rules) => Acts switch
    {
        _ when Acts.Select(act => act.Act).Distinct().Count() < Acts.Length || Acts.Any(act => gone.Acts.ContainsKey(act.Act)) => new ActRecordedDifferently(),
        _ when Acts.Any(act => act.Quantity is < 1 or > RecordAct.MostAtOnce) => new QuantityOutOfRange(RecordAct.MostAtOnce),
        _ when Acts.Any(act => rules.Act(act.Kind) is null) => new NoSuchAct(),
        _ when Acts.Select(act => rules.Act(act.Kind)!).FirstOrDefault(kind => kind.RecordedOn is not null) is { RecordedOn: { } panel } own => new ActHasItsOwnForm($"{rules.Id}.act.{own.Id}", panel),
        _ => null,
    };
}
