namespace SocialWatch.Kernel.Street;

/// <summary>It was written down by mistake: it stays readable, with the reason, and is counted nowhere any more.</summary>
[CommandName("round.withdraw-encounter.v1")]
public sealed record WithdrawEncounter(EncounterId Encounter, [property: Typed(500)] string Why) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => gone.Encounters.GetValueOrDefault(Encounter) switch
    {
        null => Refuse(new NoSuchEncounter()),
        { Withdrawn: true } => Refuse(new EncounterAlreadyWithdrawn()),
        { As: not null } => Refuse(new EncounterIsRecognised()),
        var encounter => Accept([new EncounterWithdrawn(Encounter, Why), .. encounter.Acts.Select(act => new AnonymousActWithdrawn(act.Act))]),
    };
}
