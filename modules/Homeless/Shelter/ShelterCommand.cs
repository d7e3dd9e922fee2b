using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Shelter;

/// <summary>Something asked about shelter. Whoever meets people at night may ask it: nobody waits in the cold for a caseworker.</summary>
internal abstract record ShelterCommand : ProgrammeCommand<HomelessFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>What happened, and the one act in the ledger that counts it, in the same breath.</summary>
    protected static Decision<LifeProjectEvent> Accept(LifeProjectEvent happened, LedgerAct act, LifeProject.Open open, ProgrammeRules rules, Stamp stamp)
    {
        if (rules.Act(act.Kind) is not { } kind)
        {
            return Refuse(new NoSuchAct());
        }

        var at = MomentOf(act.Day, stamp);
        var done = new ActRecorded(act.Act, act.Kind, kind.Approach, act.Answer, Quantity: 1, at, Commune: null, Place: null, Round: null, act.Centre, Note: null);

        return Accept([happened, done, .. act.Answer is ActAnswer.Accepted ? Clocks.MetBy(act.Kind, at, open, rules) : []]);
    }

    // Written down on another day, an evening stands at ten: its hour is not known, and it must stay on its own
    // operational day even when Morocco's clock was an hour off the present one.
    private static DateTimeOffset MomentOf(DateOnly day, Stamp stamp) =>
        day == stamp.OperationalDay ? stamp.At : new DateTimeOffset(day.ToDateTime(new TimeOnly(22, 0)), stamp.At.Offset);
}

/// <summary>An act as the ledger counts it.</summary>
internal sealed record LedgerAct(ActId Act, string Kind, DateOnly Day, CentreId? Centre, ActAnswer Answer = ActAnswer.Accepted);
