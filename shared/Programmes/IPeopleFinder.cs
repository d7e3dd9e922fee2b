using SocialWatch.Kernel;

namespace SocialWatch.Programmes;

/// <summary>Finds somebody by what is typed of a name or a description, from memory.</summary>
public interface IPeopleFinder
{
    /// <summary>People of the cell, the best fit first.</summary>
    IReadOnlyList<PersonCard> Find(CellId cell, string typed, int most);
}
