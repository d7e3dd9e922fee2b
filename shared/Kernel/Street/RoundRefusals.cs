namespace SocialWatch.Kernel.Street;

public sealed record RoundNotPlanned : Refusal;

public sealed record RoundPlannedDifferently : Refusal;

public sealed record RoundAlreadyStarted : Refusal;

public sealed record RoundNotUnderWay : Refusal
{
    public override string SuppliedBy => "start";
}

public sealed record RoundAlreadyClosed : Refusal;

public sealed record RoundIsCancelled : Refusal;

public sealed record RoundEndsBeforeItBegins : Refusal;

/// <summary>A round belongs to one operational day, which ends at six in the morning.</summary>
public sealed record NotOneOperationalDay : Refusal;

public sealed record TooFarAhead(int Days) : Refusal;

public sealed record NoCrew(int Most) : Refusal;

public sealed record NotOfTheCrew : Refusal;

/// <summary>Somebody of the crew is out with another round at that time.</summary>
public sealed record CrewIsElsewhere(WorkerId Worker, DateTimeOffset From, DateTimeOffset To) : Refusal;

/// <summary>Nobody goes out without a valid training.</summary>
public sealed record TrainingNotValid(WorkerId Worker) : Refusal
{
    public override string SuppliedBy => "crew";
}

public sealed record BeforeTheRound(DateTimeOffset Start) : Refusal;

public sealed record AfterTheRound(DateTimeOffset End) : Refusal;

/// <summary>Something was written down for a moment after the round is said to have ended.</summary>
public sealed record SomethingHappenedLater(DateTimeOffset At) : Refusal;

public sealed record KitMovedDifferently : Refusal;

public sealed record MoreThanIsLeft([property: WordKey("kit")] KitItem Item, int Left) : Refusal;

/// <summary>Taken − given − returned is not nothing, and no reason is stated.</summary>
public sealed record KitNotEven([property: WordKey("kit")] KitItem Item, int Left) : Refusal
{
    public override string SuppliedBy => "kit";
}

public sealed record IncidentNotedDifferently : Refusal;

public sealed record EncounterRecordedDifferently : Refusal;

public sealed record NoSuchEncounter : Refusal;

public sealed record NothingWasDone(int Most) : Refusal;

public sealed record EncounterAlreadyWithdrawn : Refusal;

public sealed record EncounterIsRecognised : Refusal;

public sealed record NotRecognised : Refusal;

/// <summary>One line for several people cannot become one person's.</summary>
public sealed record SeveralPeople(int People) : Refusal;

/// <summary>The person has no life project in the programme the acts were counted in.</summary>
public sealed record NoLifeProjectThere([property: WordKey("programme")] string Programme) : Refusal;

public sealed record HandOverLeftDifferently : Refusal;

public sealed record NoSuchHandOver : Refusal;

public sealed record ReadByTheNextCrew : Refusal;

public sealed record UrgentHandOverNotRead(int Items) : Refusal
{
    public override string SuppliedBy => "hand-over";
}

public sealed record HandOverIsClosed : Refusal;

public sealed record RoundNotClosed : Refusal
{
    public override string SuppliedBy => "close";
}
