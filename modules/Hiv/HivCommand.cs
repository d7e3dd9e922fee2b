using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv;

/// <summary>What the commands of this programme share.</summary>
internal abstract record HivCommand : ProgrammeCommand<HivFacts>
{
    // Who accompanies, not everybody who meets people: this file is opened by few.
    public override Permission Needs => Permission.AccompanyPeople;

    /// <summary>What is wrong with a day on which something is said to have been.</summary>
    protected static Refusal? FaultIn(DateOnly day, LifeProject.Open open, Stamp stamp) => day switch
    {
        _ when day > stamp.Today => new InTheFuture(),
        _ when open.Opening.BornOn > day => new BeforeBirth(),
        _ when day.Year < stamp.Today.Year - RecordAct.YearsBack => new TooLongAgo(RecordAct.YearsBack),
        _ => null,
    };

    /// <summary>What happened, and the one act that counts it, in the same breath.</summary>
    protected static Decision<LifeProjectEvent> AcceptCounted(
        LifeProjectEvent happened, ActId act, string kind, DateOnly on, LifeProject.Open open, ProgrammeRules rules, Stamp stamp)
    {
        if (rules.Act(kind) is not { } known)
        {
            return Refuse(new NoSuchAct());
        }

        // Today is now: a day written at two in the morning must not stand in the evening that is still to come.
        var at = on == stamp.Today ? stamp.At : OperationalDays.MomentOf(on, stamp);
        var done = new ActRecorded(act, kind, known.Approach, ActAnswer.Accepted, Quantity: 1, at, Commune: null, Place: null, Round: null, Centre: null, Note: null);
        return Accept([happened, done, .. Clocks.MetBy(kind, at, open, rules)]);
    }
}
