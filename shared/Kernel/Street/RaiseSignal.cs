using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.Street;

/// <summary>Somebody tells the cell that help is needed somewhere.</summary>
[CommandName("signal.raise.v1")]
public sealed record RaiseSignal(
    SignalSource Source, Urgency Urgency, [property: Typed(100), OfTheCell] string Commune, [property: Typed(300)] string Place, [property: Typed(1000)] string? Seen,
    [property: Between(1, RaiseSignal.MostPeople)] int People, Sex Sex, AgeBand Age, [property: Typed(300)] string? Caller, DateTimeOffset At) : SignalCommand
{
    // More people in one place than this is a catastrophe, and another service's.
    public const int MostPeople = 200;

    // A phone without network may be heard of days later; what is older belongs in a report, not on tonight's board.
    public const int DaysBack = 7;

    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp)
    {
        var raised = new SignalRaised(Source, Urgency, Commune, Place, Seen, People, Sex, Age, Caller, At);

        return state switch
        {
            Signal.NotRaised when At > stamp.At + RecordAct.ClockTolerance => Refuse(new InTheFuture()),
            Signal.NotRaised when At < stamp.At.AddDays(-DaysBack) => Refuse(new SignalTooOld(DaysBack)),
            Signal.NotRaised => Accept(raised),
            _ => state.Told == raised ? AlreadyDone : Refuse(new SignalRaisedDifferently()),
        };
    }
}
