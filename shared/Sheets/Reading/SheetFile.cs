namespace SocialWatch.Sheets.Reading;

/// <summary>Tells by its first bytes what a file is: its name says nothing.</summary>
internal static class SheetFile
{
    /// <exception cref="SheetNotReadable">It is none that can be read here.</exception>
    public static ISheet Open(Stream file, ReadingChoice choice)
    {
        Span<byte> first = stackalloc byte[8];
        file.Position = 0;
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        first = first[..read];

        return first switch
        {
            [] => throw new SheetNotReadable(new FileIsEmpty()),
            _ when file.Length > Limits.MostBytes => throw new SheetNotReadable(new FileTooLarge(Limits.MostMegabytes)),
            [0x50, 0x4B, 0x03, 0x04, ..] => XlsxSheet.Open(file, choice),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new SheetNotReadable(new OldOrLockedWorkbook()),
            [0x25, 0x50, 0x44, 0x46, ..] or [0x50, 0x4B, ..] or [0x89, 0x50, ..] or [0xFF, 0xD8, 0xFF, ..] => throw new SheetNotReadable(new NotASheet()),
            _ => CsvSheet.Open(file, choice),
        };
    }
}
