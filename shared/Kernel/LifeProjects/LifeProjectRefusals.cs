namespace SocialWatch.Kernel.LifeProjects;

public sealed record LifeProjectNotOpened : Refusal;

public sealed record LifeProjectAlreadyOpen : Refusal;

public sealed record LifeProjectAlreadyClosed(DateOnly ClosedOn) : Refusal
{
    public override string SuppliedBy => "reopen";
}

public sealed record LifeProjectIsOpen : Refusal;

public sealed record ProgrammeNotInstalled(string Programme) : Refusal;

public sealed record NotOfThisProgramme([property: WordKey("programme")] string Programme) : Refusal;

public sealed record CategoryNotServed : Refusal;

public sealed record NoSuchStage : Refusal;

public sealed record NoSuchMove : Refusal;

/// <param name="What">The word key of the first requirement that is not met.</param>
/// <param name="Panel">Where it can be supplied.</param>
public sealed record SomethingIsMissing([property: WordKey("")] string What, string Panel) : Refusal
{
    public override string SuppliedBy => Panel;
}

public sealed record SeriousNeedWithoutGoal([property: WordKey("")] string Need) : Refusal
{
    public override string SuppliedBy => "goal";
}

public sealed record NoSuchAct : Refusal;

/// <param name="Since">From then on the cell does not do it; what was done before may still be told.</param>
public sealed record ActSwitchedOff(DateTimeOffset Since) : Refusal;

/// <param name="Act">The word key of the act.</param>
/// <param name="Panel">The programme's own form for it.</param>
public sealed record ActHasItsOwnForm([property: WordKey("")] string Act, string Panel) : Refusal
{
    public override string SuppliedBy => Panel;
}

/// <summary>The cell has agreed not to serve that often. It may be done nevertheless, with a reason (<see cref="RecordAct.Despite"/>).</summary>
public abstract record ServingWarning : Refusal;

/// <param name="Act">The word key of the act.</param>
/// <param name="Served">When it was done last, or next.</param>
public sealed record ServedLately([property: WordKey("")] string Act, DateTimeOffset Served) : ServingWarning;

/// <param name="Act">The word key of the act.</param>
public sealed record ServedOften([property: WordKey("")] string Act, int Most) : ServingWarning;

public sealed record ActRecordedDifferently : Refusal;

public sealed record ActAlreadyWithdrawn : Refusal;

public sealed record InTheFuture : Refusal;

public sealed record BeforeBirth : Refusal;

/// <summary>Nobody writes down today what was done so long ago: the year is a slip of the finger.</summary>
public sealed record TooLongAgo(int Years) : Refusal;

public sealed record QuantityOutOfRange(int Most) : Refusal;

public sealed record NoSuchNeed : Refusal;

public sealed record NoSuchGoal : Refusal;

public sealed record GoalAlreadySetDifferently : Refusal;

public sealed record GoalNotActive : Refusal;

public sealed record GoalStillActive : Refusal;

public sealed record TooManyActiveGoals(int Most) : Refusal;

public sealed record ReviewDateInThePast : Refusal;

public sealed record DueDateInThePast : Refusal;

public sealed record NoSuchTask : Refusal;

public sealed record TaskPlannedDifferently : Refusal;

public sealed record TaskNotPlanned : Refusal;

public sealed record NoteWrittenDifferently : Refusal;

public sealed record NoSuchClock : Refusal;

public sealed record ClockNotYetDue : Refusal;

public sealed record OutcomeNotOffered : Refusal;

public sealed record NoSuchDocument : Refusal;

public sealed record NoSuchField : Refusal;

public sealed record PersonHasDied : Refusal
{
    public override string SuppliedBy => "withdraw-closing";
}
