namespace SocialWatch.Kernel.Street;

/// <summary>Somebody of the next crew has read it. Whoever left it cannot say so.</summary>
[CommandName("round.read-hand-over.v1")]
public sealed record ReadHandOver(HandOverId Item) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp) => gone.HandOver.Items.GetValueOrDefault(Item) switch
    {
        null => Refuse(new NoSuchHandOver()),
        { ReadBy: not null } => AlreadyDone,
        { By: var by } when by == stamp.Worker => Refuse(new ReadByTheNextCrew()),
        _ => Accept(new HandOverRead(Item)),
    };
}
