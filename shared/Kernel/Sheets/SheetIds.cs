namespace SocialWatch.Kernel.Sheets;

/// <summary>One spreadsheet the cell brings along.</summary>
public readonly record struct SheetId(Guid Value)
{
    public static SheetId New() => new(Guid.CreateVersion7());
}

/// <summary>So many rows of a sheet as one stream holds.</summary>
public readonly record struct LeafId(Guid Value);
