using SocialWatch.Kernel;

namespace SocialWatch.Sheets.Reading;

/// <summary>The file as a whole cannot be read, for a reason people can understand.</summary>
internal sealed class SheetNotReadable(Refusal why) : Exception(why.GetType().Name)
{
    public Refusal Why { get; } = why;
}

/// <summary>More than any cell's list has: what is beyond is told at once, and nothing is read further.</summary>
internal static class Limits
{
    public const int MostMegabytes = 32;
    public const int MostBytes = MostMegabytes * 1024 * 1024;
    public const int MostRows = 200_000;
    public const int MostColumns = 100;
    public const int LongestCell = 2_000;

    // A real sheet packs to a tenth or a thirtieth; what packs to less was made to burst.
    public const int MostPacked = 200;
    public const long MostUnpacked = 600L * 1024 * 1024;
    public const int MostParts = 2_000;

    // What is neither rows nor shared texts: names of sheets, styles.
    public const long MostOfAPart = 16L * 1024 * 1024;
    public const long MostSharedText = 48L * 1024 * 1024;
}

internal sealed record FileIsEmpty : Refusal;

internal sealed record FileTooLarge(int Megabytes) : Refusal;

/// <summary>Neither a text file nor a workbook.</summary>
internal sealed record NotASheet : Refusal;

/// <summary>The form of before 2007, or one locked with a password.</summary>
internal sealed record OldOrLockedWorkbook : Refusal;

internal sealed record BrokenWorkbook : Refusal;

/// <summary>It unpacks to far more than a sheet can hold.</summary>
internal sealed record UnpacksTooLarge : Refusal;

internal sealed record TooManyRows(int Most) : Refusal;

internal sealed record TooManyColumns(int Row, int Most) : Refusal;

/// <summary>A cell is too long, or a quotation mark before it is never closed.</summary>
internal sealed record CellTooLong(int Row, int Most) : Refusal;

internal sealed record TooManyMerged(int Most) : Refusal;

internal sealed record NoSuchSheet : Refusal;

internal sealed record NoHeadings : Refusal;
