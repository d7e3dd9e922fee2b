using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse;

/// <summary>What the commands of this programme share. Whoever meets people may ask them: nobody waits in the street for a caseworker.</summary>
internal abstract record DrugUseCommand : ProgrammeCommand<DrugUseFacts>
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>What is wrong with a day on which something is said to have been.</summary>
    protected static Refusal? FaultIn(DateOnly day, LifeProject.Open open, Stamp stamp, int yearsBack = RecordAct.YearsBack) => day switch
    {
        _ when day > stamp.Today => new InTheFuture(),
        _ when open.Opening.BornOn > day => new BeforeBirth(),
        _ when day.Year < stamp.Today.Year - yearsBack => new TooLongAgo(yearsBack),
        _ => null,
    };

    /// <summary>The same for a moment; a phone's clock may be a little ahead.</summary>
    protected static Refusal? FaultIn(DateTimeOffset at, LifeProject.Open open, Stamp stamp) =>
        at > stamp.At + RecordAct.ClockTolerance ? new InTheFuture() : FaultIn(at > stamp.At ? stamp.Today : DrugUseFacts.DayOf(at), open, stamp);

    // Today is now: a day written at two in the morning must not stand in the evening that is still to come.
    protected static DateTimeOffset MomentOf(DateOnly day, Stamp stamp) => day == stamp.Today ? stamp.At : OperationalDays.MomentOf(day, stamp);

    /// <summary>What happened, and the acts that count it, in the same breath.</summary>
    protected static Decision<LifeProjectEvent> AcceptCounted(LifeProjectEvent happened, LifeProject.Open open, ProgrammeRules rules, params IEnumerable<Counted> acts)
    {
        List<LifeProjectEvent> events = [happened];
        foreach (var act in acts)
        {
            if (rules.Act(act.Kind) is not { } kind)
            {
                return Refuse(new NoSuchAct());
            }

            events.Add(act.As(kind));
            events.AddRange(Clocks.MetBy(act.Kind, act.At, open, rules));
        }

        return Accept(events);
    }
}

/// <summary>An act as the ledger counts it.</summary>
internal sealed record Counted(ActId Act, string Kind, DateTimeOffset At, int Quantity = 1, string? Commune = null)
{
    public ActRecorded As(ActKind kind) => new(
        Act, Kind, kind.Approach, ActAnswer.Accepted, Quantity, At, Commune, Place: null, Round: null, Centre: null, Note: null);
}
