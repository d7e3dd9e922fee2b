using System.Collections.Immutable;

namespace SocialWatch.Kernel.Street;

/// <summary>One thing for the next crew, who left it, and who has read it.</summary>
public sealed record HandOverItem(HandOverLeft Left, WorkerId By, WorkerId? ReadBy);

/// <summary>What a crew leaves for the next one.</summary>
public sealed record HandOver
{
    public static HandOver None { get; } = new();

    public ImmutableDictionary<HandOverId, HandOverItem> Items { get; init; } = ImmutableDictionary<HandOverId, HandOverItem>.Empty;

    public bool IsClosed { get; init; }

    public int UrgentUnread => Items.Values.Count(item => item is { Left.Urgent: true, ReadBy: null });

    internal HandOver With(HandOverLeft left, WorkerId by) => this with { Items = Items.SetItem(left.Item, new HandOverItem(left, by, ReadBy: null)) };

    internal HandOver Read(HandOverId id, WorkerId by) =>
        Items.TryGetValue(id, out var item) ? this with { Items = Items.SetItem(id, item with { ReadBy = by }) } : this;
}
