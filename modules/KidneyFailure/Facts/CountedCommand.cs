using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.KidneyFailure.Facts;

/// <summary>Something that is told and counted in the same breath: told once, under the id of its act.</summary>
internal abstract record CountedCommand(ActId Act) : ProgrammeCommand<DialysisFacts>
{
    /// <summary>What is told, the act that counts it, and the day it stands on.</summary>
    protected abstract (DialysisEvent Happened, string Counts, DateOnly On) Tells { get; }

    /// <summary>The centre it happened in, where there is one.</summary>
    protected virtual CentreId? InCentre => null;

    /// <summary>Whether the same was told before under another act.</summary>
    protected virtual bool IsToldBefore(DialysisFacts own) => false;

    /// <summary>What stands against it; null when nothing does.</summary>
    protected virtual Refusal? Against(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules) => null;

    protected sealed override Decision<LifeProjectEvent> Decide(LifeProject.Open open, DialysisFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var (happened, counts, on) = Tells;

        return own.ToldWith(Act) switch
        {
            { } earlier => earlier == happened ? AlreadyDone : Refuse(new ActRecordedDifferently()),
            null when IsToldBefore(own) => AlreadyDone,
            null when open.Acts.ContainsKey(Act) => Refuse(new ActRecordedDifferently()),
            null when Days.FaultIn(on, open, stamp) is { } fault => Refuse(fault),
            null when Against(open, own, rules) is { } why => Refuse(why),
            null when rules.Act(counts) is not { } => Refuse(new NoSuchAct()),
            null => Counted(happened, rules.Act(counts)!, Days.MomentOf(on, stamp), open, rules),
        };
    }

    private Decision<LifeProjectEvent> Counted(DialysisEvent happened, ActKind kind, DateTimeOffset at, LifeProject.Open open, ProgrammeRules rules) => Accept([
        happened,
        new ActRecorded(Act, kind.Id, kind.Approach, ActAnswer.Accepted, Quantity: 1, at, Commune: null, Place: null, Round: null, InCentre, Note: null),
        .. Clocks.MetBy(kind.Id, at, open, rules)]);
}

/// <summary>Days on which something is said to have happened.</summary>
internal static class Days
{
    public static Refusal? FaultIn(DateOnly day, LifeProject.Open open, Stamp stamp) => day switch
    {
        _ when day > stamp.Today => new InTheFuture(),
        _ when open.Opening.BornOn > day => new BeforeBirth(),
        _ when day.Year < stamp.Today.Year - RecordAct.YearsBack => new TooLongAgo(RecordAct.YearsBack),
        _ => null,
    };

    /// <summary>After midnight the form offers the new day already: that is now, and not ten in the coming evening.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, Stamp stamp) => day == stamp.Today ? stamp.At : OperationalDays.MomentOf(day, stamp);
}
