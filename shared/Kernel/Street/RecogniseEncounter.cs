using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>
/// Now it is known who that was: the lines of the ledger stand under the person's name from here on. They stay the same
/// lines, so no sum changes.
/// </summary>
[CommandName("round.recognise-encounter.v1")]
public sealed record RecogniseEncounter(EncounterId Encounter, PersonId Person) : OnTheRoundCommand
{
    /// <summary>As the person's life project says it; the door looks there.</summary>
    [Typed(100)]
    public string? Category { get; init; }

    /// <inheritdoc cref="Category"/>
    [Typed(100)]
    public string? Stage { get; init; }

    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => gone.Encounters.GetValueOrDefault(Encounter) switch
    {
        null => Refuse(new NoSuchEncounter()),
        { As: { } known } => known.Person == Person ? AlreadyDone : Refuse(new EncounterIsRecognised()),
        { Withdrawn: true } => Refuse(new EncounterAlreadyWithdrawn()),
        { Met.People: > 1 and var people } => Refuse(new SeveralPeople(people)),
        var encounter => Accept(Recognised(encounter, LifeProjectIds.Of(Person, encounter.Met.Programme))),
    };

    private List<RoundEvent> Recognised(Encounter encounter, LifeProjectId project) => [
        new EncounterRecognised(Encounter, Person, project, Category ?? ""),
        .. encounter.Acts.Select(act => new AnonymousActRecognised(act.Act, Person, project, Category ?? "", Stage ?? ""))];
}
