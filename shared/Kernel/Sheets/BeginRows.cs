using System.Collections.Immutable;

namespace SocialWatch.Kernel.Sheets;

/// <summary>Rows about somebody are taken over from now on: asked before anything is recorded with the people.</summary>
public sealed record BeginRows(SheetId Sheet, ImmutableArray<BegunRow> Rows) : LeafCommand
{
    public override Decision<LeafEvent> Decide(Leaf state, Stamp stamp)
    {
        if (Rows.IsDefault || Rows.Length is 0 or > MostRows)
        {
            return Refuse(new NotBetween("Rows", 1, MostRows));
        }

        // Begun again after a kill, under other rules, it may be about more rows; never about fewer.
        var more = Rows.Where(row => state.Begun.GetValueOrDefault(row.Row) != row).ToImmutableArray();
        return more.IsEmpty || !state.Rows.IsEmpty ? AlreadyDone : Accept(new LeafBegun(Sheet, more.Length == Rows.Length ? Rows : more));
    }
}
