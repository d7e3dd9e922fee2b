using SocialWatch.Kernel;

namespace SocialWatch.Programmes;

/// <summary>What a page may offer to choose from in a cell: its communes and its centres.</summary>
public interface ICellDirectory
{
    /// <summary>The cell as it stands now.</summary>
    CellProfile Of(CellId cell);
}

/// <summary>A cell as its own people name it.</summary>
/// <param name="Communes">The communes or districts acts are counted by.</param>
/// <param name="Centres">The reception centres the cell works with.</param>
public sealed record CellProfile(string Province, string Name, IReadOnlyList<string> Communes, IReadOnlyDictionary<CentreId, string> Centres);
