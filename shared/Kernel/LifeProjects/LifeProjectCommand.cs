using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something asked of a life project.</summary>
public abstract record LifeProjectCommand : Command<LifeProjectFile, LifeProjectEvent>;

/// <summary>Something that can only be asked of an open life project whose programme is installed: most commands.</summary>
public abstract record OpenProjectCommand : LifeProjectCommand
{
    public sealed override Decision<LifeProjectEvent> Decide(LifeProjectFile state, Stamp stamp) => state.Project switch
    {
        LifeProject.NotOpened => Refuse(new LifeProjectNotOpened()),
        // A phone may be heard of after the closing. What was done before it is counted, and presses no clock any more.
        LifeProject.Closed closed when IsOfBefore(closed, state.Own) => state.Rules is { } rules
            ? Late(Decide(closed.Last, state.Own, rules, stamp))
            : Refuse(new ProgrammeNotInstalled(closed.Last.Opening.Programme)),
        LifeProject.Closed closed => Refuse(new LifeProjectAlreadyClosed(closed.On)),
        LifeProject.Open open when state.Rules is { } rules => Decide(open, state.Own, rules, stamp),
        LifeProject.Open open => Refuse(new ProgrammeNotInstalled(open.Opening.Programme)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    protected abstract Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp);

    /// <summary>Whether it tells of something that was before the closing, and may be written down after it.</summary>
    protected virtual bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) => false;

    /// <summary>What is wrong with a day on which something is said to have been; null when nothing is.</summary>
    /// <param name="yearsBack">A day longer ago than that was mistyped.</param>
    protected static Refusal? FaultIn(DateOnly day, LifeProject.Open open, Stamp stamp, int yearsBack = RecordAct.YearsBack) => day switch
    {
        _ when day > stamp.Today => new InTheFuture(),
        _ when open.Opening.BornOn > day => new BeforeBirth(),
        _ when day.Year < stamp.Today.Year - yearsBack => new TooLongAgo(yearsBack),
        _ => null,
    };

    /// <summary>The same for a moment; a phone's clock may be a little ahead.</summary>
    protected static Refusal? FaultIn(DateTimeOffset at, LifeProject.Open open, Stamp stamp) =>
        at > stamp.At + RecordAct.ClockTolerance ? new InTheFuture() : FaultIn(at > stamp.At ? stamp.Today : DateOnly.FromDateTime(at.DateTime), open, stamp);

    /// <summary>
    /// When something of that day stands in the ledger. Today is now: a day written at two in the morning must not stand in
    /// the evening that is still to come.
    /// </summary>
    protected static DateTimeOffset MomentOf(DateOnly day, Stamp stamp) => day == stamp.Today ? stamp.At : OperationalDays.MomentOf(day, stamp);

    /// <summary>What happened, the acts of the catalogue that count it, the clocks they meet, and what follows, in the same breath.</summary>
    protected static Decision<LifeProjectEvent> AcceptCounted(
        LifeProjectEvent happened, IReadOnlyList<LedgerAct> acts, LifeProject.Open open, ProgrammeRules rules, params IEnumerable<LifeProjectEvent> follows)
    {
        List<LifeProjectEvent> events = [happened];
        foreach (var act in acts)
        {
            if (rules.Act(act.Kind) is not { } kind)
            {
                return Refuse(new NoSuchAct());
            }

            events.Add(act.As(kind));
            events.AddRange(act.Answer is ActAnswer.Accepted ? Clocks.MetBy(act.Kind, act.At, open, rules) : []);
        }

        return Accept([.. events, .. follows]);
    }

    /// <inheritdoc cref="AcceptCounted(LifeProjectEvent, IReadOnlyList{LedgerAct}, LifeProject.Open, ProgrammeRules, IEnumerable{LifeProjectEvent})"/>
    protected static Decision<LifeProjectEvent> AcceptCounted(
        LifeProjectEvent happened, LedgerAct act, LifeProject.Open open, ProgrammeRules rules, params IEnumerable<LifeProjectEvent> follows) =>
        AcceptCounted(happened, [act], open, rules, follows);

    // What was told stands; a file that is closed goes to no other stage, and no clock of it runs.
    private static Decision<LifeProjectEvent> Late(Decision<LifeProjectEvent> decided) => decided is Decision<LifeProjectEvent>.Accepted { Events: var events }
        ? Accept([.. events.Where(happened => happened is not (StageEntered or ClockStarted or ClockMet or ClockStopped or ClockResumed or ClockMoved or ClockPassed))])
        : decided;
}

/// <summary>An act as the ledger counts it.</summary>
/// <param name="Kind">One of the acts of the catalogue; its approach follows from there.</param>
/// <param name="At">When it was, with Morocco's offset at that moment.</param>
public sealed record LedgerAct(ActId Act, string Kind, DateTimeOffset At)
{
    public ActAnswer Answer { get; init; } = ActAnswer.Accepted;

    public int Quantity { get; init; } = 1;

    public string? Commune { get; init; }

    public CentreId? Centre { get; init; }

    internal ActRecorded As(ActKind kind) => new(Act, Kind, kind.Approach, Answer, Quantity, At, Commune, Place: null, Round: null, Centre, Note: null);
}

/// <summary>A programme's own command, which also looks at the programme's own facts.</summary>
public abstract record ProgrammeCommand<TFacts> : OpenProjectCommand
    where TFacts : ProgrammeFacts
{
    protected sealed override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        own is TFacts facts ? Decide(open, facts, rules, stamp) : Refuse(new NotOfThisProgramme(open.Opening.Programme));

    protected abstract Decision<LifeProjectEvent> Decide(LifeProject.Open open, TFacts own, ProgrammeRules rules, Stamp stamp);
}
