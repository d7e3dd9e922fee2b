namespace SocialWatch.Journal.Storage;

/// <summary>Writes many appends in one transaction, the way the database at hand likes it best.</summary>
internal interface IBatchWriter : IDisposable
{
    /// <summary>All of them are safe on disk when this returns; none of them when it throws.</summary>
    void Write(IReadOnlyList<Append> appends);

    /// <summary>Whether the database turned a row away because its key stands already.</summary>
    bool IsTaken(Exception failure);
}
