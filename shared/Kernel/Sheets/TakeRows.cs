using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Sheets;

/// <summary>What became of the rows about somebody, and those about nobody known. One leaf, all or nothing.</summary>
public sealed record TakeRows(SheetId Sheet, ImmutableArray<RowTaken> Named, ImmutableArray<SheetLine> Lines, ImmutableArray<RowRefused> Refused) : LeafCommand
{
    public override Decision<LeafEvent> Decide(Leaf state, Stamp stamp)
    {
        if (Named.IsDefault || Lines.IsDefault || Refused.IsDefault || Named.Length + Lines.Length + Refused.Length is 0 or > MostRows)
        {
            return Refuse(new NotBetween("Rows", 1, MostRows));
        }

        // Told again, after a kill between two commits: the leaf stands as it is, also where a rule has changed meanwhile.
        if (!state.Rows.IsEmpty)
        {
            return Rows.SequenceEqual(state.Rows.Keys) ? AlreadyDone : Refuse(new LeafTakenDifferently());
        }

        return Lines.Select(line => line.FaultIn(state.Cell, stamp)).FirstOrDefault(fault => fault is not null) is { } why
            ? Refuse(why)
            : Accept([.. Named, .. Lines.Select(line => line.AsTaken(Sheet, state.Cell.Book.Find(line.Programme)!)), .. Refused]);
    }

    private IEnumerable<int> Rows => Named.Select(row => row.Row).Concat(Lines.Select(line => line.Row)).Concat(Refused.Select(row => row.Row)).Order();
}
