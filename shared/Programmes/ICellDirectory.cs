using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Programmes;

/// <summary>What every page may ask about a cell.</summary>
public interface ICellDirectory
{
    /// <summary>The cell as it is configured now; <see cref="CellProfile.None"/> when it is not founded.</summary>
    ValueTask<CellProfile> Of(CellId cell);
}
