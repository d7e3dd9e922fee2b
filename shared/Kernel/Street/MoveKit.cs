namespace SocialWatch.Kernel.Street;

/// <summary>Something is loaded, given out or brought back. Nothing is given that was not taken along.</summary>
[CommandName("round.move-kit.v1")]
public sealed record MoveKit(KitMoveId Move, KitMovement Movement, KitItem Item, [property: Between(1, MoveKit.MostAtOnce)] int Count) : RoundCommand
{
    // A lorry full; more in one line is a slip of the finger.
    public const int MostAtOnce = 2000;

    public override Decision<RoundEvent> Decide(Round state, Stamp stamp) => state switch
    {
        Round.Planned planned => Decide(planned.Kit, isGone: false),
        Round.UnderWay going => Decide(going.Kit, isGone: true),
        Round.Closed closed when closed.Last.Kit.Moves.GetValueOrDefault(Move) == Moved => AlreadyDone,
        _ => Refuse(NotUnderWay(state)),
    };

    private KitMoved Moved => new(Move, Movement, Item, Count);

    private Decision<RoundEvent> Decide(Kit kit, bool isGone) => kit switch
    {
        _ when kit.Moves.TryGetValue(Move, out var earlier) => earlier == Moved ? AlreadyDone : Refuse(new KitMovedDifferently()),
        _ when Count is < 1 or > MostAtOnce => Refuse(new NotBetween(nameof(Count), 1, MostAtOnce)),
        _ when Movement is KitMovement.Loaded => Accept(Moved),
        _ when !isGone => Refuse(new RoundNotUnderWay()),
        _ when kit.Of(Item).Left < Count => Refuse(new MoreThanIsLeft(Item, kit.Of(Item).Left)),
        _ => Accept(Moved),
    };
}
