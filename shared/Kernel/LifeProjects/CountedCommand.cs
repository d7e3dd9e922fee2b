using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// A programme's own fact and the one act of the ledger that counts it, told in the same breath under the id of the act:
/// told again it is already done, told otherwise under the same id it is refused. Withdrawing the act withdraws the fact;
/// the programme's facts see to that (<see cref="ProgrammeFacts.ToldWith"/>).
/// </summary>
/// <param name="Act">Chosen when the empty form is shown. The programme's event carries it too.</param>
public abstract record CountedCommand<TFacts>(ActId Act) : ProgrammeCommand<TFacts>
    where TFacts : ProgrammeFacts
{
    /// <summary>What is told, the act of the catalogue that counts it, and when it was.</summary>
    protected abstract CountedFact Tells(TFacts own);

    /// <summary>The centre it happened in, where there is one.</summary>
    protected virtual CentreId? InCentre => null;

    /// <summary>Whether the same was told before under another act: then nothing more is counted.</summary>
    protected virtual bool IsToldBefore(TFacts own) => false;

    /// <summary>What stands against it; null when nothing does. That the day can be right was asked before.</summary>
    protected virtual Refusal? Against(LifeProject.Open open, TFacts own, ProgrammeRules rules) => null;

    /// <summary>What else happens with it.</summary>
    protected virtual IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, TFacts own, ProgrammeRules rules) => [];

    // A phone may be heard of after the closing, as with every other act.
    protected sealed override bool IsOfBefore(LifeProject.Closed closed, ProgrammeFacts own) =>
        own is TFacts facts && (facts.ToldWith(Act) is not null || Tells(facts).On <= closed.On);

    protected sealed override Decision<LifeProjectEvent> Decide(LifeProject.Open open, TFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var told = Tells(own);

        return own.ToldWith(Act) switch
        {
            { } earlier => earlier == told.Happened ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            null when IsToldBefore(own) => AlreadyDone,
            null when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            null when (told.At is { } at ? FaultIn(at, open, stamp) : FaultIn(told.On, open, stamp)) is { } fault => Refuse(fault),
            null when Against(open, own, rules) is { } why => Refuse(why),
            null => AcceptCounted(
                told.Happened, new LedgerAct(Act, told.Kind, told.At ?? MomentOf(told.On, stamp)) { Centre = InCentre }, open, rules, Follows(open, own, rules)),
        };
    }
}

/// <summary>A fact, the act of the catalogue that counts it, and the day it stands on, or the moment where that is known.</summary>
public sealed record CountedFact
{
    public CountedFact(LifeProjectEvent happened, string kind, DateOnly on) => (Happened, Kind, On) = (happened, kind, on);

    /// <param name="at">With Morocco's offset at that moment.</param>
    public CountedFact(LifeProjectEvent happened, string kind, DateTimeOffset at)
        : this(happened, kind, DateOnly.FromDateTime(at.DateTime)) => At = at;

    public LifeProjectEvent Happened { get; }

    public string Kind { get; }

    public DateOnly On { get; }

    public DateTimeOffset? At { get; }
}
