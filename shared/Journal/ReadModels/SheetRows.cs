using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Journal.ReadModels;

/// <summary>A sheet the cell brought along.</summary>
public sealed record SheetRow : IOfProgramme
{
    public required Guid Sheet { get; init; }

    public required Guid Cell { get; init; }

    /// <summary>The secret programme it is for; empty for every other sheet.</summary>
    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required SheetStatus Status { get; init; }

    public required Guid TakenBy { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>Under which id its bytes are kept while it is not applied.</summary>
    public required Guid File { get; init; }

    /// <summary>By what a sheet with the same headings is known again; null while it is not mapped.</summary>
    public required Guid? Headings { get; init; }

    public required DateTimeOffset? AppliedAt { get; init; }

    public required Guid? AppliedBy { get; init; }

    /// <summary>Rows it has, and of those taken over.</summary>
    public required int Rows { get; init; }

    public required int RowsDone { get; init; }

    public required int Leaves { get; init; }

    public required int People { get; init; }

    public required int Projects { get; init; }

    public required int Acts { get; init; }

    /// <summary>Rows another sheet had told already.</summary>
    public required int Before { get; init; }

    public required int Refused { get; init; }

    public required int UndoSteps { get; init; }

    public required int Kept { get; init; }
}

/// <summary>What became of one row of a sheet.</summary>
public sealed record SheetLineRow : IOfProgramme
{
    /// <summary>The leaf that tells of it.</summary>
    public required Guid Leaf { get; init; }

    /// <summary>Its number in the file.</summary>
    public required int Row { get; init; }

    public required Guid Sheet { get; init; }

    public required Guid Cell { get; init; }

    /// <summary>By what the same row is known again; nothing can be worked out from it without the cell's key.</summary>
    public required Guid Identity { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required Guid? Person { get; init; }

    public required Guid? LifeProject { get; init; }

    public required Guid? Act { get; init; }

    public required bool NewPerson { get; init; }

    public required bool NewProject { get; init; }

    /// <summary>The name of the reason why it was not taken over.</summary>
    public required string? Refused { get; init; }

    /// <summary>The sheet was undone.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>The name of the reason why whoever it is about stays all the same.</summary>
    public required string? Kept { get; init; }
}
