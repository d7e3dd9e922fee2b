using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something asked about a stay. Whoever meets people at night may ask it: nobody waits in the cold for a caseworker.</summary>
public abstract record StayCommand : OpenProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>What is wrong with a day on which something is said to have begun.</summary>
    private protected static Refusal? FaultIn(DateOnly day, LifeProject.Open open, Stamp stamp) => day switch
    {
        _ when day > stamp.OperationalDay => new InTheFuture(),
        _ when open.Opening.BornOn > day => new BeforeBirth(),
        _ when day.Year < stamp.Today.Year - RecordAct.YearsBack => new TooLongAgo(RecordAct.YearsBack),
        _ => null,
    };

    /// <summary>What happened, and the one act in the ledger that counts it, in the same breath.</summary>
    private protected static Decision<LifeProjectEvent> Accept(
        LifeProjectEvent happened, LedgerAct act, LifeProject.Open open, ProgrammeRules rules, Stamp stamp, params IEnumerable<LifeProjectEvent> follows)
    {
        if (rules.Act(act.Kind) is not { } kind)
        {
            return Refuse(new NoSuchAct());
        }

        var at = OperationalDays.MomentOf(act.Day, stamp);
        var done = new ActRecorded(act.Act, act.Kind, kind.Approach, act.Answer, Quantity: 1, at, Commune: null, Place: null, Round: null, act.Centre, Note: null);

        return Accept([happened, done, .. act.Answer is ActAnswer.Accepted ? Clocks.MetBy(act.Kind, at, open, rules) : [], .. follows]);
    }
}

/// <summary>An act as the ledger counts it.</summary>
internal sealed record LedgerAct(ActId Act, string Kind, DateOnly Day, CentreId? Centre, ActAnswer Answer = ActAnswer.Accepted);
