using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something asked about a stay. Whoever meets people at night may ask it: nobody waits in the cold for a caseworker.</summary>
public abstract record StayCommand : OpenProjectCommand
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>
    /// A day that has not begun. After midnight the calendar shows the new day already, and a stay counts its nights: until six
    /// the day it belongs to is named. It is not put there silently: what is stored is what somebody wrote.
    /// </summary>
    private protected static Refusal? NotYet(DateOnly day, Stamp stamp) => day switch
    {
        _ when day <= stamp.OperationalDay => null,
        _ when day == stamp.Today => new NightGoesOn(stamp.OperationalDay),
        _ => new InTheFuture(),
    };

    /// <summary>What is wrong with a day on which something is said to have begun.</summary>
    private protected static Refusal? FaultInBeginning(DateOnly day, LifeProject.Open open, Stamp stamp) => NotYet(day, stamp) ?? FaultIn(day, open, stamp);

    // What is written down later stands at ten in the evening of its operational day.
    private protected static LedgerAct Counting(ActId act, string kind, DateOnly day, Stamp stamp) => new(act, kind, OperationalDays.MomentOf(day, stamp));
}
