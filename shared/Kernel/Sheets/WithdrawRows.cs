using System.Collections.Immutable;

namespace SocialWatch.Kernel.Sheets;

/// <summary>Everything the leaf told is counted nowhere any more.</summary>
public sealed record WithdrawRows : LeafCommand
{
    public override Decision<LeafEvent> Decide(Leaf state, Stamp stamp) => state.Rows.IsEmpty
        ? Refuse(new LeafNotTaken())
        : Accept([.. state.Rows.Where(row => !row.Value.Withdrawn && row.Value.Told is not RowRefused).Select(row => new RowWithdrawn(row.Key))]);
}

/// <summary>One row about somebody who stays.</summary>
public sealed record KeptRow(int Row, string Why);

/// <summary>Which rows are about somebody who stays, and why: all of the leaf, as it is now.</summary>
public sealed record KeepRows(ImmutableArray<KeptRow> Rows) : LeafCommand
{
    public override Decision<LeafEvent> Decide(Leaf state, Stamp stamp)
    {
        if (state.Rows.IsEmpty || Rows.IsDefault)
        {
            return Refuse(new LeafNotTaken());
        }

        var kept = Rows.DistinctBy(row => row.Row).ToDictionary(row => row.Row, row => row.Why);
        return Accept([.. state.Rows.Where(row => row.Value.Kept != kept.GetValueOrDefault(row.Key)).Select(row => new RowKept(row.Key, kept.GetValueOrDefault(row.Key)))]);
    }
}
