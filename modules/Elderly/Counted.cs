using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly;

/// <summary>A fact of this programme that stands as long as the act that counts it.</summary>
internal abstract record Counted(ActId Act, DateTimeOffset At) : LifeProjectEvent;

/// <summary>Something of this programme that is counted: the fact, and the one act in the ledger, in the same breath.</summary>
internal abstract record CountedCommand(ActId Act, DateTimeOffset At) : ProgrammeCommand<ElderlyFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>The act of the catalogue that counts it.</summary>
    protected abstract string Kind { get; }

    protected abstract Counted Happened(ElderlyFacts own);

    protected virtual Refusal? FaultIn(ElderlyFacts own) => null;

    protected virtual IEnumerable<LifeProjectEvent> Follows(LifeProject.Open open, ElderlyFacts own, ProgrammeRules rules) => [];

    protected sealed override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ElderlyFacts own, ProgrammeRules rules, Stamp stamp) => open switch
    {
        _ when own.Find(Act) is { } same => same == Happened(own) ? AlreadyDone : Refuse(new ActRecordedDifferently()),
        _ when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
        _ when rules.Act(Kind) is null => Refuse(new NoSuchAct()),
        _ when At > stamp.At + RecordAct.ClockTolerance => Refuse(new InTheFuture()),
        _ when open.Opening.BornOn > DateOnly.FromDateTime(At.DateTime) => Refuse(new BeforeBirth()),
        _ when At.Year < stamp.At.Year - RecordAct.YearsBack => Refuse(new TooLongAgo(RecordAct.YearsBack)),
        _ when FaultIn(own) is { } fault => Refuse(fault),
        _ => Accept([
            Happened(own),
            new ActRecorded(Act, Kind, rules.Act(Kind)!.Approach, ActAnswer.Accepted, Quantity: 1, At, Commune: null, Place: null, Round: null, Centre: null, Note: null),
            .. Clocks.MetBy(Kind, At, open, rules), .. Follows(open, own, rules)]),
    };
}
