using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel.Configuration;

/// <summary>
/// The cell shapes its programmes anew, as a whole: there is never half a configuration. Returning to an earlier version is
/// the same with older content.
/// </summary>
/// <param name="Upon">The version this was made from: when a colleague saved one in between, neither is lost.</param>
public sealed record ConfigureCell(CellConfiguration Content, int Upon, [property: Typed(500)] string? Why) : CellCommand
{
    public override Decision<CellEvent> Decide(Cell state, Stamp stamp) => state switch
    {
        Cell.NotFounded => Refuse(new CellNotFounded()),
        _ when Content is null => Refuse(new NotOneOfThose(nameof(Content))),
        Cell.Founded founded when ConfigurationFaults.In(Content, founded.Installed, founded.Configuration) is [_, ..] faults => Refuse(new ConfigurationNotSound([.. faults])),
        Cell.Founded founded when founded.Configuration == Content.InOrder() => AlreadyDone,
        Cell.Founded founded when founded.Version != Upon => Refuse(new ConfiguredInTheMeantime(founded.Version)),
        Cell.Founded founded => Accept(new CellConfigured(founded.Version + 1, Content.InOrder(), Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
