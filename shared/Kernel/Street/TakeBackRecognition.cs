namespace SocialWatch.Kernel.Street;

/// <summary>It was somebody else after all.</summary>
[CommandName("round.take-back-recognition.v1")]
public sealed record TakeBackRecognition(EncounterId Encounter, [property: Typed(500)] string Why) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => gone.Encounters.GetValueOrDefault(Encounter) switch
    {
        null => Refuse(new NoSuchEncounter()),
        { As: null } => Refuse(new NotRecognised()),
        var encounter => Accept([new RecognitionTakenBack(Encounter, Why), .. encounter.Acts.Select(act => new AnonymousAgain(act.Act))]),
    };
}
