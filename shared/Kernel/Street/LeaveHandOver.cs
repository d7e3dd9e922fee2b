namespace SocialWatch.Kernel.Street;

/// <summary>Something the next crew must know.</summary>
[CommandName("round.leave-hand-over.v1")]
public sealed record LeaveHandOver(HandOverId Item, bool Urgent, [property: Typed(1000)] string Text) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp)
    {
        var left = new HandOverLeft(Item, Urgent, Text);

        return gone.HandOver switch
        {
            var earlier when earlier.Items.TryGetValue(Item, out var item) => item.Left == left ? AlreadyDone : Refuse(new HandOverLeftDifferently()),
            { IsClosed: true } => Refuse(new HandOverIsClosed()),
            _ => Accept(left),
        };
    }
}
