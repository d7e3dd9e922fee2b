using System.Collections.Immutable;

namespace SocialWatch.Kernel.Street;

/// <summary>One kind of thing on a round. What was taken is given out or comes back.</summary>
public sealed record KitLine(KitItem Item, int Taken, int Given, int Returned)
{
    /// <summary>Still with the crew; at the end, what nobody knows the whereabouts of.</summary>
    public int Left => Taken - Given - Returned;
}

/// <summary>What a crew has with it.</summary>
public sealed record Kit
{
    public static Kit None { get; } = new();

    public ImmutableSortedDictionary<KitItem, KitLine> Lines { get; init; } = ImmutableSortedDictionary<KitItem, KitLine>.Empty;

    public ImmutableDictionary<KitMoveId, KitMoved> Moves { get; init; } = ImmutableDictionary<KitMoveId, KitMoved>.Empty;

    /// <summary>Taken − given − returned must be nothing, for every item.</summary>
    public bool IsEven => Lines.Values.All(line => line.Left == 0);

    public KitLine Of(KitItem item) => Lines.GetValueOrDefault(item) ?? new KitLine(item, 0, 0, 0);

    internal Kit With(KitMoved moved)
    {
        var line = Of(moved.Item);
        return new Kit
        {
            Moves = Moves.SetItem(moved.Move, moved),
            Lines = Lines.SetItem(moved.Item, moved.Movement switch
            {
                KitMovement.Loaded => line with { Taken = line.Taken + moved.Count },
                KitMovement.Given => line with { Given = line.Given + moved.Count },
                _ => line with { Returned = line.Returned + moved.Count },
            }),
        };
    }
}
