using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Journal;

/// <summary>Everything one command leaves behind, to be written in one transaction: the operation, its events, the rows of the read models.</summary>
/// <param name="After">The version of the stream the command decided on.</param>
public sealed record Append(Guid Stream, int After, OperationRow? Stored, IReadOnlyList<EventRow> Events, IReadOnlyList<object> Rows)
{
    /// <summary>Who was shown whom: no command, but written by the same writer, so that pages and commands share their commits.</summary>
    public IReadOnlyList<ReadingRow> Readings { get; init; } = [];

    public static Append Of(IReadOnlyList<ReadingRow> readings) => new(Guid.Empty, 0, null, [], []) { Readings = readings };
}

/// <summary>What became of an append.</summary>
public abstract record AppendResult
{
    private AppendResult() { }

    public sealed record Written : AppendResult
    {
        public static Written Instance { get; } = new();
    }

    /// <summary>Somebody else wrote to the stream in the meantime. Nothing was written: read again, decide again.</summary>
    public sealed record VersionTaken : AppendResult;

    /// <summary>The operation was carried out before. Nothing was written.</summary>
    public sealed record OperationKnown(OperationRow First) : AppendResult;
}
