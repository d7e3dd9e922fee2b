namespace SocialWatch.Kernel.Street;

/// <summary>The next crew has taken over. Not while something urgent is unread.</summary>
[CommandName("round.close-hand-over.v1")]
public sealed record CloseHandOver : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => round switch
    {
        _ when gone.HandOver.IsClosed => AlreadyDone,
        Round.UnderWay => Refuse(new RoundNotClosed()),
        _ when gone.HandOver.UrgentUnread is > 0 and var unread => Refuse(new UrgentHandOverNotRead(unread)),
        _ => Accept(new HandOverClosed()),
    };
}
